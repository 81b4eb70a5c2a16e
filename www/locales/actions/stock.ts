import type { ActionTexts } from '../text.js';

/** What to try about stock. */
export const STOCK_ACTIONS: ActionTexts = {
  stock_units: [
    {
      en: 'Count the fifty most sold articles this week, and correct the list.',
      nl: 'Tel deze week de vijftig meest verkochte artikelen en corrigeer de lijst.',
      da: 'Tæl de halvtreds mest solgte varer i denne uge, og ret listen.',
    },
    {
      en: 'Order smaller lots more often where a supplier delivers within two weeks.',
      nl: 'Bestel vaker kleinere aantallen waar een leverancier binnen twee weken levert.',
      da: 'Bestil mindre partier oftere, hvor en leverandør leverer inden for to uger.',
    },
  ],
  stock_value: [
    {
      en: 'Begin with the tenth of the articles that ties up most money, and set a maximum for each.',
      nl: 'Begin bij het tiende deel van de artikelen waarin het meeste geld vastzit, en stel voor elk een maximum in.',
      da: 'Begynd med den tiendedel af varerne, der binder flest penge, og sæt et maksimum for hver.',
    },
    {
      en: 'Write down what has not sold for a year, and sell it or give it away.',
      nl: 'Waardeer af wat een jaar niet is verkocht, en verkoop het of geef het weg.',
      da: 'Nedskriv det, der ikke er solgt i et år, og sælg det eller giv det væk.',
    },
  ],
  days_of_cover: [
    {
      en: 'Set the reorder point to the sales of the supplier’s delivery time plus one week.',
      nl: 'Stel het bestelpunt in op de verkoop tijdens de levertijd van de leverancier plus een week.',
      da: 'Sæt genbestillingspunktet til salget i leverandørens leveringstid plus en uge.',
    },
    {
      en: 'Cancel or put off purchases of articles that last more than half a year.',
      nl: 'Annuleer of verschuif inkoop van artikelen die meer dan een half jaar meegaan.',
      da: 'Annullér eller udskyd indkøb af varer, der rækker mere end et halvt år.',
    },
  ],
  stockout_rate: [
    {
      en: 'Order today what is sold out and sold most in the last 90 days.',
      nl: 'Bestel vandaag wat uitverkocht is en in de laatste 90 dagen het meest verkocht.',
      da: 'Bestil i dag det, der er udsolgt og solgte mest de seneste 90 dage.',
    },
    {
      en: 'Show on sold-out articles when they are back and what resembles them.',
      nl: 'Toon bij uitverkochte artikelen wanneer ze terug zijn en wat erop lijkt.',
      da: 'Vis ved udsolgte varer, hvornår de er tilbage, og hvad der ligner dem.',
    },
    {
      en: 'Find a second supplier for articles that ran out twice this year.',
      nl: 'Zoek een tweede leverancier voor artikelen die dit jaar twee keer uitverkocht raakten.',
      da: 'Find endnu en leverandør til varer, der har været udsolgt to gange i år.',
    },
  ],
  overstock_rate: [
    {
      en: 'Sell slow articles in a set with fast ones instead of marking them down alone.',
      nl: 'Verkoop trage artikelen in een set met hardlopers in plaats van ze los af te prijzen.',
      da: 'Sælg langsomme varer i sæt med hurtige i stedet for at sætte dem ned alene.',
    },
    {
      en: 'Ask the supplier to take back or exchange unopened goods.',
      nl: 'Vraag de leverancier ongeopende goederen terug te nemen of te ruilen.',
      da: 'Bed leverandøren tage uåbnede varer retur eller bytte dem.',
    },
  ],
  stock_turnover: [
    {
      en: 'Drop the slowest fifth of the variants: sizes and colours nobody chooses.',
      nl: 'Schrap het traagste vijfde deel van de varianten: maten en kleuren die niemand kiest.',
      da: 'Udfas den langsomste femtedel af varianterne: størrelser og farver, som ingen vælger.',
    },
    {
      en: 'Have the supplier send articles that seldom sell straight to the customer.',
      nl: 'Laat de leverancier artikelen die zelden verkopen rechtstreeks naar de klant sturen.',
      da: 'Lad leverandøren sende varer, der sjældent sælges, direkte til kunden.',
    },
  ],
};
