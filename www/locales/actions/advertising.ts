import type { ActionTexts } from '../text.js';

/** What to try about advertising. */
export const ADVERTISING_ACTIONS: ActionTexts = {
  marketing_cost: [
    {
      en: 'Move a tenth of the budget each week from the campaign with the dearest new customers to the one with the cheapest.',
      nl: 'Verschuif elke week een tiende van het budget van de campagne met de duurste nieuwe klanten naar die met de goedkoopste.',
      da: 'Flyt hver uge en tiendedel af budgettet fra den kampagne, der har de dyreste nye kunder, til den billigste.',
    },
    {
      en: 'Set a daily limit per campaign, and lower it when the advertised product runs low.',
      nl: 'Stel per campagne een daglimiet in en verlaag die als het geadverteerde product opraakt.',
      da: 'Sæt et dagligt loft pr. kampagne, og sænk det, når det annoncerede produkt er ved at slippe op.',
    },
  ],
  cac: [
    {
      en: 'End campaigns whose new customers cost more than a customer earns in a year.',
      nl: 'Stop campagnes waarvan nieuwe klanten meer kosten dan een klant in een jaar oplevert.',
      da: 'Stop kampagner, hvis nye kunder koster mere, end en kunde tjener hjem på et år.',
    },
    {
      en: 'Exclude people who already bought from campaigns meant for new ones.',
      nl: 'Sluit wie al kocht uit van campagnes die voor nieuwe klanten zijn bedoeld.',
      da: 'Udeluk folk, der allerede har købt, fra kampagner til nye kunder.',
    },
    {
      en: 'Reward customers who bring a friend, with a credit for both.',
      nl: 'Beloon klanten die een vriend aanbrengen, met een tegoed voor beiden.',
      da: 'Beløn kunder, der henviser en ven, med et tilgodebevis til begge.',
    },
  ],
  cost_per_order: [
    {
      en: 'Lower the bids in hours that bring clicks but no orders.',
      nl: 'Verlaag de biedingen in uren die klikken maar geen bestellingen brengen.',
      da: 'Sænk buddene i de timer, der giver klik, men ingen ordrer.',
    },
    {
      en: 'Let adverts lead to the product they show, not to its category.',
      nl: 'Laat advertenties leiden naar het product dat ze tonen, niet naar de categorie.',
      da: 'Lad annoncer føre til det produkt, de viser, ikke til kategorien.',
    },
  ],
  cost_per_visit: [
    {
      en: 'Advertise on search terms of three words or more, which cost less.',
      nl: 'Adverteer op zoektermen van drie of meer woorden, die minder kosten.',
      da: 'Annoncér på søgeord med tre eller flere ord, som koster mindre.',
    },
    {
      en: 'Ask suppliers and partners for links to your shop: their visits cost nothing.',
      nl: 'Vraag leveranciers en partners om links naar uw winkel: dat bezoek kost niets.',
      da: 'Bed leverandører og partnere om links til din butik: de besøg koster ikke noget.',
    },
  ],
  cost_per_lead: [
    {
      en: 'Cut the form down to what a first answer needs: name, e-mail and question.',
      nl: 'Kort het formulier in tot wat een eerste antwoord nodig heeft: naam, e-mail en vraag.',
      da: 'Skær formularen ned til det, et første svar kræver: navn, e-mail og spørgsmål.',
    },
    {
      en: 'Offer something worth an address: a sample, a price list, advice on measures.',
      nl: 'Bied iets dat een adres waard is: een staal, een prijslijst, maatadvies.',
      da: 'Tilbyd noget, der er en adresse værd: en prøve, en prisliste, råd om mål.',
    },
  ],
  lead_conversion_rate: [
    {
      en: 'Answer every lead within an hour on working days.',
      nl: 'Beantwoord op werkdagen elke lead binnen een uur.',
      da: 'Svar på hvert lead inden for en time på hverdage.',
    },
    {
      en: 'Put a last day on each quote, and call two days before.',
      nl: 'Zet op elke offerte een laatste dag en bel twee dagen van tevoren.',
      da: 'Sæt en sidste dag på hvert tilbud, og ring to dage før.',
    },
    {
      en: 'Leave channels whose leads never buy, however cheap they are.',
      nl: 'Stop met kanalen waarvan de leads nooit kopen, hoe goedkoop ze ook zijn.',
      da: 'Drop kanaler, hvis leads aldrig køber, uanset hvor billige de er.',
    },
  ],
  cpc: [
    {
      en: 'Exclude search terms that brought no order, every week.',
      nl: 'Sluit elke week zoektermen uit die geen bestelling brachten.',
      da: 'Udeluk hver uge søgeord, der ikke gav en ordre.',
    },
    {
      en: 'Use the same words in keyword, advert and landing page: a better quality score lowers the price.',
      nl: 'Gebruik dezelfde woorden in zoekwoord, advertentie en landingspagina: een betere kwaliteitsscore verlaagt de prijs.',
      da: 'Brug de samme ord i søgeord, annonce og landingsside: en bedre kvalitetsscore sænker prisen.',
    },
  ],
  cpm: [
    {
      en: 'Widen audiences so small that the same people see the advert again and again.',
      nl: 'Maak doelgroepen ruimer als dezelfde mensen de advertentie steeds opnieuw zien.',
      da: 'Gør målgrupper bredere, når de samme mennesker ser annoncen igen og igen.',
    },
    {
      en: 'Keep campaigns that only make you known out of the dearest weeks, such as those before Black Friday.',
      nl: 'Houd naamsbekendheidscampagnes buiten de duurste weken, zoals die vóór Black Friday.',
      da: 'Hold kampagner, der kun skal gøre dig kendt, ude af de dyreste uger, f.eks. op til Black Friday.',
    },
  ],
  ctr: [
    {
      en: 'Write two more adverts per campaign, each with another reason to buy, and keep the best.',
      nl: 'Schrijf per campagne twee advertenties erbij, elk met een andere reden om te kopen, en houd de beste.',
      da: 'Skriv to annoncer mere pr. kampagne, hver med sin grund til at købe, og behold den bedste.',
    },
    {
      en: 'Put price and delivery time into the advert, so that those click who want to buy.',
      nl: 'Zet prijs en levertijd in de advertentie, zodat klikt wie wil kopen.',
      da: 'Skriv pris og leveringstid i annoncen, så det er købere, der klikker.',
    },
    {
      en: 'Replace pictures that have run for more than six weeks.',
      nl: 'Vervang beelden die al langer dan zes weken lopen.',
      da: 'Udskift billeder, der har kørt i mere end seks uger.',
    },
  ],
  click_conversion_rate: [
    {
      en: 'Follow every advert’s link: is the product there, in stock, at the price advertised?',
      nl: 'Volg de link van elke advertentie: is het product er, op voorraad, voor de genoemde prijs?',
      da: 'Følg hver annonces link: er produktet der, på lager, til den annoncerede pris?',
    },
    {
      en: 'Give paid visitors a landing page with one product and one button.',
      nl: 'Geef betaalde bezoekers een landingspagina met één product en één knop.',
      da: 'Giv betalte besøgende en landingsside med ét produkt og én knap.',
    },
  ],
  roas: [
    {
      en: 'Raise the target ROAS of weak campaigns in steps of 10%, and watch what volume is lost.',
      nl: 'Verhoog de doel-ROAS van zwakke campagnes in stappen van 10% en let op hoeveel volume wegvalt.',
      da: 'Hæv mål-ROAS for svage kampagner i trin på 10 %, og hold øje med, hvor meget salg der mistes.',
    },
    {
      en: 'Take articles with low margin or few sizes left out of the product feed.',
      nl: 'Haal artikelen met een lage marge of nog maar weinig maten uit de productfeed.',
      da: 'Tag varer med lav margin eller få størrelser tilbage ud af produktfeedet.',
    },
  ],
  mer: [
    {
      en: 'Switch one channel off in one region for two weeks: sales that stay were not its doing.',
      nl: 'Zet één kanaal in één regio twee weken uit: omzet die blijft, kwam daar niet vandaan.',
      da: 'Sluk én kanal i ét område i to uger: den omsætning, der bliver, kom ikke derfra.',
    },
    {
      en: 'Move money from remarketing to e-mail, which reaches the same people for less.',
      nl: 'Verplaats geld van remarketing naar e-mail, dat dezelfde mensen goedkoper bereikt.',
      da: 'Flyt penge fra remarketing til e-mail, som når de samme mennesker billigere.',
    },
  ],
  marketing_roi: [
    {
      en: 'Advertise what earns most gross profit per order, not what costs most.',
      nl: 'Adverteer met wat per bestelling de meeste brutowinst geeft, niet met wat het duurst is.',
      da: 'Annoncér for det, der giver mest bruttofortjeneste pr. ordre, ikke det, der koster mest.',
    },
    {
      en: 'Count agency fees and tools as cost, and only then decide which campaigns go on.',
      nl: 'Tel bureaukosten en tools mee en beslis dan pas welke campagnes doorgaan.',
      da: 'Regn bureauhonorar og værktøjer med, og beslut først derefter, hvilke kampagner der fortsætter.',
    },
  ],
};
