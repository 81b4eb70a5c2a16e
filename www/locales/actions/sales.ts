import type { ActionTexts } from '../text.js';

/** What to try about sales. */
export const SALES_ACTIONS: ActionTexts = {
  revenue: [
    {
      en: 'See in the KPI tree whether visits, conversion or order value fell, and begin there.',
      nl: 'Kijk in de KPI-boom of bezoek, conversie of orderwaarde daalde, en begin daar.',
      da: 'Se i KPI-træet, om det er besøg, konvertering eller ordreværdi, der faldt, og begynd dér.',
    },
    {
      en: 'Put last month’s ten best sellers at the top of the home page, and check that all of them are in stock.',
      nl: 'Zet de tien bestverkochte producten van vorige maand bovenaan de homepage en controleer of ze allemaal op voorraad zijn.',
      da: 'Sæt sidste måneds ti bedst sælgende produkter øverst på forsiden, og tjek, at alle er på lager.',
    },
    {
      en: 'Tell customers who have not ordered for three months what is new since then.',
      nl: 'Vertel klanten die drie maanden niets bestelden wat er sindsdien nieuw is.',
      da: 'Fortæl kunder, der ikke har bestilt i tre måneder, hvad der er kommet siden.',
    },
  ],
  gross_sales: [
    {
      en: 'Raise the list price of products that sell fast with little discount, a few per cent at a time.',
      nl: 'Verhoog de catalogusprijs van producten die met weinig korting snel verkopen, telkens met een paar procent.',
      da: 'Hæv listeprisen på produkter, der sælger hurtigt med lille rabat, nogle få procent ad gangen.',
    },
    {
      en: 'Add a larger pack or a set of what sells best to the range.',
      nl: 'Neem een grotere verpakking of een set van de bestsellers op in het assortiment.',
      da: 'Tag en større pakning eller et sæt af bestsellerne ind i sortimentet.',
    },
  ],
  orders: [
    {
      en: 'Break orders down by channel, and give this week to the channel that lost most.',
      nl: 'Splits de bestellingen uit naar kanaal en besteed deze week aan het kanaal dat het meest verloor.',
      da: 'Opdel ordrerne efter kanal, og brug ugen på den kanal, der har tabt mest.',
    },
    {
      en: 'Place a test order on a phone, from advert to confirmation, and mend what holds you up.',
      nl: 'Doe op een telefoon een testbestelling, van advertentie tot bevestiging, en verhelp wat u ophoudt.',
      da: 'Læg en testordre på en telefon, fra annonce til bekræftelse, og ret det, der sinker dig.',
    },
    {
      en: 'Say beside the buy button until what time an order is still sent today.',
      nl: 'Zet naast de bestelknop tot hoe laat een bestelling vandaag nog wordt verzonden.',
      da: 'Skriv ved købsknappen, hvor sent en ordre kan lægges og stadig blive sendt i dag.',
    },
  ],
  units_sold: [
    {
      en: 'Offer a price for two or three of what customers use up.',
      nl: 'Bied een prijs voor twee of drie stuks van wat klanten opmaken.',
      da: 'Giv en pris for to eller tre stk. af det, kunderne bruger op.',
    },
    {
      en: 'Give articles with much stock and few sales better pictures and a place in the menu before you lower their price.',
      nl: 'Geef artikelen met veel voorraad en weinig verkoop betere foto’s en een plek in het menu voordat u de prijs verlaagt.',
      da: 'Giv varer med stort lager og lille salg bedre billeder og en plads i menuen, før du sætter prisen ned.',
    },
  ],
  aov: [
    {
      en: 'Set the free-shipping threshold a little above today’s average order value.',
      nl: 'Leg de drempel voor gratis verzending iets boven de huidige gemiddelde orderwaarde.',
      da: 'Læg grænsen for fri fragt lidt over den nuværende gennemsnitlige ordreværdi.',
    },
    {
      en: 'Show two fitting extras in the cart, chosen from what is bought together.',
      nl: 'Toon in de winkelwagen twee passende extra’s, gekozen uit wat samen wordt gekocht.',
      da: 'Vis to passende tilkøb i kurven, valgt ud fra det, der købes sammen.',
    },
    {
      en: 'Replace the general discount code by one that holds from a minimum amount.',
      nl: 'Vervang de algemene kortingscode door een code die vanaf een minimumbedrag geldt.',
      da: 'Erstat den generelle rabatkode med en, der gælder fra et mindstebeløb.',
    },
  ],
  units_per_order: [
    {
      en: 'Sell what belongs together as a set, with one button.',
      nl: 'Verkoop wat bij elkaar hoort als set, met één knop.',
      da: 'Sælg det, der hører sammen, som et sæt med én knap.',
    },
    {
      en: 'Offer refills and spare parts on the page of the main product.',
      nl: 'Bied navullingen en losse onderdelen aan op de pagina van het hoofdproduct.',
      da: 'Tilbyd refill og reservedele på hovedproduktets side.',
    },
  ],
  conversion_rate: [
    {
      en: 'Compare devices: where phones are far behind, shorten product page and checkout on the phone first.',
      nl: 'Vergelijk apparaten: blijft de telefoon ver achter, maak dan eerst productpagina en afrekenen op de telefoon korter.',
      da: 'Sammenlign enheder: halter telefonen langt efter, så forkort først produktside og betaling på telefonen.',
    },
    {
      en: 'Show full price, delivery time and return terms on the product page, not only in the cart.',
      nl: 'Toon totaalprijs, levertijd en retourvoorwaarden op de productpagina, niet pas in de winkelwagen.',
      da: 'Vis samlet pris, leveringstid og returvilkår på produktsiden, ikke først i kurven.',
    },
    {
      en: 'Pause paid campaigns that bring visits but hardly any orders.',
      nl: 'Pauzeer betaalde campagnes die wel bezoek maar nauwelijks bestellingen brengen.',
      da: 'Sæt betalte kampagner, der giver besøg, men næsten ingen ordrer, på pause.',
    },
  ],
  revenue_per_session: [
    {
      en: 'Send paid visits to the category pages that earn most per visit, not to the home page.',
      nl: 'Stuur betaald bezoek naar de categoriepagina’s die per bezoek het meest opleveren, niet naar de homepage.',
      da: 'Send betalte besøg til de kategorisider, der giver mest pr. besøg, ikke til forsiden.',
    },
    {
      en: 'Sort category pages by sales and margin instead of by date.',
      nl: 'Sorteer categoriepagina’s op omzet en marge in plaats van op datum.',
      da: 'Sortér kategorisider efter omsætning og margin i stedet for dato.',
    },
  ],
  revenue_growth: [
    {
      en: 'Find in “What changed” the three products or channels that explain most of the fall, and decide about each.',
      nl: 'Zoek in ‘Wat veranderde er’ de drie producten of kanalen die de daling het meest verklaren, en beslis over elk ervan.',
      da: 'Find i »Hvad ændrede sig« de tre produkter eller kanaler, der forklarer mest af faldet, og tag stilling til hver.',
    },
    {
      en: 'Check whether a campaign, a holiday or a sold-out article then or now explains it before you change anything.',
      nl: 'Ga na of een actie, een feestdag of een uitverkocht artikel het verklaart, toen of nu, voordat u iets verandert.',
      da: 'Undersøg, om en kampagne, en helligdag eller en udsolgt vare forklarer det, dengang eller nu, før du ændrer noget.',
    },
  ],
  cross_sell_rate: [
    {
      en: 'Take the strongest pairs from “Bought together” and show each product on its partner’s page.',
      nl: 'Neem de sterkste combinaties uit ‘Samen gekocht’ en toon elk product op de pagina van het andere.',
      da: 'Tag de stærkeste par fra »Købt sammen«, og vis hvert produkt på det andets side.',
    },
    {
      en: 'Suggest something from another category once the cart is filled, not more of the same.',
      nl: 'Stel bij een gevulde winkelwagen iets uit een andere categorie voor, niet meer van hetzelfde.',
      da: 'Foreslå noget fra en anden kategori, når kurven er fyldt, ikke mere af det samme.',
    },
  ],
  upsell_rate: [
    {
      en: 'Show the variants side by side, with what the dearer one does better.',
      nl: 'Zet de varianten naast elkaar, met wat de duurdere beter doet.',
      da: 'Vis varianterne side om side med det, den dyrere gør bedre.',
    },
    {
      en: 'Let the middle variant be chosen at first instead of the cheapest.',
      nl: 'Laat eerst de middelste variant gekozen staan in plaats van de goedkoopste.',
      da: 'Lad den mellemste variant være valgt på forhånd i stedet for den billigste.',
    },
  ],
  discount_rate: [
    {
      en: 'End codes that circulate on coupon sites, and give each customer a code of their own.',
      nl: 'Stop codes die op kortingssites rondgaan en geef elke klant een eigen code.',
      da: 'Luk koder, der cirkulerer på rabatsider, og giv hver kunde sin egen kode.',
    },
    {
      en: 'Keep products that sell well at full price out of sales.',
      nl: 'Houd producten die tegen de volle prijs goed lopen buiten acties.',
      da: 'Hold produkter, der sælger godt til fuld pris, ude af udsalg.',
    },
    {
      en: 'Give a small gift in place of the next percentage off.',
      nl: 'Geef een klein cadeau in plaats van de volgende procenten korting.',
      da: 'Giv en lille gave i stedet for den næste procentrabat.',
    },
  ],
  free_shipping_gap: [
    {
      en: 'Show in the cart how much is missing to free shipping, with articles of about that price.',
      nl: 'Toon in de winkelwagen hoeveel er nog ontbreekt tot gratis verzending, met artikelen van ongeveer die prijs.',
      da: 'Vis i kurven, hvor meget der mangler til fri fragt, med varer til omtrent den pris.',
    },
    {
      en: 'Try a threshold 10% higher for two weeks, and compare contribution, not orders.',
      nl: 'Probeer twee weken een drempel die 10% hoger ligt en vergelijk de dekkingsbijdrage, niet het aantal bestellingen.',
      da: 'Prøv en grænse, der er 10 % højere, i to uger, og sammenlign dækningsbidraget, ikke antallet af ordrer.',
    },
  ],
  new_customer_revenue_share: [
    {
      en: 'Where it is high, set up mails after the first order that lead to the second.',
      nl: 'Is het hoog, zet dan mails na de eerste bestelling op die naar de tweede leiden.',
      da: 'Er den høj, så opsæt mails efter første ordre, som fører til den anden.',
    },
    {
      en: 'Where it is low, move part of the budget from remarketing to people who do not know the shop.',
      nl: 'Is het laag, verschuif dan een deel van het budget van remarketing naar mensen die de winkel niet kennen.',
      da: 'Er den lav, så flyt en del af budgettet fra remarketing til folk, der ikke kender butikken.',
    },
  ],
};
