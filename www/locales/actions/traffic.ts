import type { ActionTexts } from '../text.js';

/** What to try about visits. */
export const TRAFFIC_ACTIONS: ActionTexts = {
  sessions: [
    {
      en: 'Find the source that lost most visits, and check its campaigns, links and rankings.',
      nl: 'Zoek de bron die het meeste bezoek verloor en controleer de campagnes, links en posities ervan.',
      da: 'Find den kilde, der tabte flest besøg, og tjek dens kampagner, links og placeringer.',
    },
    {
      en: 'Write a buying guide on the question customers ask most before they order.',
      nl: 'Schrijf een koopgids over de vraag die klanten vóór hun bestelling het vaakst stellen.',
      da: 'Skriv en købsguide om det spørgsmål, kunder oftest stiller, før de bestiller.',
    },
    {
      en: 'Send one newsletter more a month, with a single theme.',
      nl: 'Stuur één nieuwsbrief per maand extra, met één thema.',
      da: 'Send ét nyhedsbrev mere om måneden, med ét tema.',
    },
  ],
  users: [
    {
      en: 'Show the shop where your customers already are: with a local partner, on a forum, with a maker who has followers.',
      nl: 'Laat de winkel zien waar uw klanten al zijn: bij een lokale partner, op een forum, bij een maker met volgers.',
      da: 'Vis butikken, hvor dine kunder allerede er: hos en lokal partner, i et forum, hos en profil med følgere.',
    },
    {
      en: 'Advertise to people like your best customers, without those who already bought.',
      nl: 'Adverteer bij mensen die op uw beste klanten lijken, zonder wie al kocht.',
      da: 'Annoncér til folk, der ligner dine bedste kunder, uden dem, der allerede har købt.',
    },
  ],
  pageviews: [
    {
      en: 'Add similar articles to product pages, so that a page without a purchase leads on.',
      nl: 'Zet vergelijkbare artikelen op productpagina’s, zodat een pagina zonder aankoop verder leidt.',
      da: 'Vis lignende varer på produktsider, så en side uden køb fører videre.',
    },
    {
      en: 'Show the categories on a phone without a menu that must be opened.',
      nl: 'Toon de categorieën op een telefoon zonder dat er een menu open moet.',
      da: 'Vis kategorierne på en telefon, uden at en menu skal åbnes.',
    },
  ],
  bounce_rate: [
    {
      en: 'Take the landing page most visitors leave, and let its headline repeat what the advert promises.',
      nl: 'Neem de landingspagina waar de meeste bezoekers weggaan, en laat de kop herhalen wat de advertentie belooft.',
      da: 'Tag den landingsside, som flest forlader, og lad overskriften gentage det, annoncen lover.',
    },
    {
      en: 'Show product and price on the first screen instead of a large picture.',
      nl: 'Toon product en prijs op het eerste scherm in plaats van een grote sfeerfoto.',
      da: 'Vis produkt og pris på det første skærmbillede i stedet for et stort stemningsbillede.',
    },
    {
      en: 'Remove pop-ups from the first ten seconds of a visit.',
      nl: 'Haal pop-ups weg uit de eerste tien seconden van een bezoek.',
      da: 'Fjern pop op-vinduer fra besøgets første ti sekunder.',
    },
  ],
  avg_session_duration: [
    {
      en: 'Add size tables, short videos and answers to customers’ questions to the product pages seen most.',
      nl: 'Zet maattabellen, korte video’s en antwoorden op klantvragen op de meest bekeken productpagina’s.',
      da: 'Læg størrelsesskemaer, korte videoer og svar på kunders spørgsmål på de mest sete produktsider.',
    },
    {
      en: 'See where the shortest visits come from, and exclude those keywords and placements.',
      nl: 'Kijk waar de kortste bezoeken vandaan komen en sluit die zoekwoorden en plaatsingen uit.',
      da: 'Se, hvor de korteste besøg kommer fra, og udeluk de søgeord og placeringer.',
    },
  ],
  organic_share: [
    {
      en: 'Give each category page a title, a text and links with the words customers search for.',
      nl: 'Geef elke categoriepagina een titel, tekst en links met de woorden waarop klanten zoeken.',
      da: 'Giv hver kategoriside titel, tekst og links med de ord, kunder søger på.',
    },
    {
      en: 'Check in Google Search Console whether pages left the index or lost their ranking.',
      nl: 'Controleer in Google Search Console of pagina’s uit de index verdwenen of posities verloren.',
      da: 'Tjek i Google Search Console, om sider er røget ud af indekset eller har tabt placeringer.',
    },
  ],
  paid_share: [
    {
      en: 'Stop bidding on your own name where no competitor does, and see whether organic visits take over.',
      nl: 'Stop met bieden op uw eigen naam waar geen concurrent dat doet, en kijk of organisch bezoek het overneemt.',
      da: 'Stop med at byde på dit eget navn, hvor ingen konkurrent gør det, og se, om organiske besøg tager over.',
    },
    {
      en: 'Set a ceiling for paid visits, and put what is saved into newsletter and guides.',
      nl: 'Stel een bovengrens voor betaald bezoek in en steek het uitgespaarde geld in nieuwsbrief en koopgidsen.',
      da: 'Sæt et loft over betalte besøg, og brug besparelsen på nyhedsbrev og guider.',
    },
  ],
  add_to_carts: [
    {
      en: 'Keep the buy button in sight while a phone is scrolled.',
      nl: 'Houd de bestelknop in beeld terwijl op een telefoon wordt gescrold.',
      da: 'Hold købsknappen synlig, mens der rulles på en telefon.',
    },
    {
      en: 'Say beside the price what is in stock and on which day it arrives.',
      nl: 'Zet naast de prijs wat op voorraad is en op welke dag het aankomt.',
      da: 'Skriv ved prisen, hvad der er på lager, og hvilken dag det kommer frem.',
    },
  ],
  checkouts: [
    {
      en: 'Show shipping costs in the cart already, so that nobody has to go on to learn them.',
      nl: 'Toon de verzendkosten al in de winkelwagen, zodat niemand verder hoeft om ze te zien.',
      da: 'Vis fragtprisen allerede i kurven, så ingen skal gå videre for at se den.',
    },
    {
      en: 'Fold the coupon field away: an open one sends visitors off to look for a code.',
      nl: 'Klap het kortingscodeveld in: een open veld stuurt bezoekers weg om een code te zoeken.',
      da: 'Fold rabatkodefeltet sammen: et åbent felt sender besøgende ud for at finde en kode.',
    },
  ],
  purchases: [
    {
      en: 'Compare purchases in web analytics with orders in the shop: a gap above 5% is a fault in the tracking.',
      nl: 'Vergelijk aankopen in de webanalyse met bestellingen in de winkel: een verschil boven 5% is een meetfout.',
      da: 'Sammenlign køb i webanalysen med ordrer i butikken: en forskel på over 5 % er en målefejl.',
    },
    {
      en: 'Look up refused payments at your payment provider, and remove their most frequent cause.',
      nl: 'Zoek geweigerde betalingen op bij uw betaalprovider en neem de vaakst voorkomende oorzaak weg.',
      da: 'Slå afviste betalinger op hos din betalingsudbyder, og fjern den hyppigste årsag.',
    },
  ],
  cart_abandonment_rate: [
    {
      en: 'Send a reminder with the cart’s contents after a few hours, and once more the next day.',
      nl: 'Stuur na een paar uur een herinnering met de inhoud van de winkelwagen, en de volgende dag nog een.',
      da: 'Send en påmindelse med kurvens indhold efter et par timer og en til næste dag.',
    },
    {
      en: 'Keep the cart from one visit and device to the next.',
      nl: 'Bewaar de winkelwagen van het ene bezoek en apparaat naar het andere.',
      da: 'Gem kurven fra ét besøg og én enhed til den næste.',
    },
    {
      en: 'Name the delivery day and the way to return in the cart.',
      nl: 'Noem de bezorgdag en de manier van retourneren in de winkelwagen.',
      da: 'Nævn leveringsdagen og returmuligheden i kurven.',
    },
  ],
  checkout_abandonment_rate: [
    {
      en: 'Let people order without an account, and offer one after the purchase.',
      nl: 'Laat mensen zonder account bestellen en bied het na de aankoop aan.',
      da: 'Lad folk købe uden konto, og tilbyd en efter købet.',
    },
    {
      en: 'Offer the payment method each country expects: iDEAL, MobilePay, PayPal, invoice.',
      nl: 'Bied per land de gebruikelijke betaalmethode aan: iDEAL, MobilePay, PayPal, factuur.',
      da: 'Tilbyd den betalingsmåde, hvert land forventer: MobilePay, iDEAL, PayPal, faktura.',
    },
    {
      en: 'Delete every field that neither the parcel nor the invoice needs.',
      nl: 'Schrap elk veld dat pakket noch factuur nodig heeft.',
      da: 'Slet hvert felt, som hverken pakken eller fakturaen kræver.',
    },
  ],
};
