import type { ActionTexts } from '../text.js';

/** What to try about customers. */
export const CUSTOMERS_ACTIONS: ActionTexts = {
  customers: [
    {
      en: 'Write to customers whose last order is ten to twelve months ago, before they lapse.',
      nl: 'Schrijf klanten van wie de laatste bestelling tien tot twaalf maanden geleden is, voordat ze afhaken.',
      da: 'Skriv til kunder, hvis seneste ordre er ti til tolv måneder gammel, før de falder fra.',
    },
    {
      en: 'Ask for the e-mail address in guest orders too, so that buyers can be reached again.',
      nl: 'Vraag ook bij gastbestellingen het e-mailadres, zodat kopers weer te bereiken zijn.',
      da: 'Bed også om e-mailadressen ved gæstekøb, så købere kan nås igen.',
    },
  ],
  new_customers: [
    {
      en: 'Offer an inexpensive first product, such as a sample set or a small pack.',
      nl: 'Bied een voordelig eerste product aan, zoals een proefset of een kleine verpakking.',
      da: 'Tilbyd et billigt første produkt, f.eks. et prøvesæt eller en lille pakning.',
    },
    {
      en: 'Show customers’ reviews on the pages where newcomers arrive.',
      nl: 'Toon klantbeoordelingen op de pagina’s waar nieuwe bezoekers binnenkomen.',
      da: 'Vis kundeanmeldelser på de sider, hvor nye besøgende lander.',
    },
    {
      en: 'Try one channel you do not use yet, for four weeks with a small fixed budget.',
      nl: 'Probeer één kanaal dat u nog niet gebruikt, vier weken met een klein vast budget.',
      da: 'Prøv én kanal, du ikke bruger endnu, i fire uger med et lille fast budget.',
    },
  ],
  returning_customer_rate: [
    {
      en: 'Put a card with a code for the second order into every first parcel.',
      nl: 'Leg in elk eerste pakket een kaartje met een code voor de tweede bestelling.',
      da: 'Læg et kort med en kode til den næste ordre i hver første pakke.',
    },
    {
      en: 'Show customers their former orders, with a button to order again.',
      nl: 'Toon klanten hun eerdere bestellingen, met een knop om opnieuw te bestellen.',
      da: 'Vis kunder deres tidligere ordrer med en knap til at bestille igen.',
    },
  ],
  purchase_frequency: [
    {
      en: 'Offer a subscription for what is used up regularly.',
      nl: 'Bied een abonnement aan op wat regelmatig opraakt.',
      da: 'Tilbyd abonnement på det, der jævnligt bruges op.',
    },
    {
      en: 'Bring out something new every month, always on the same day.',
      nl: 'Breng elke maand iets nieuws uit, altijd op dezelfde dag.',
      da: 'Kom med noget nyt hver måned, altid på samme dag.',
    },
  ],
  repeat_purchase_rate_30: [
    {
      en: 'Explain in a mail a week after delivery how the product is used and what goes with it.',
      nl: 'Leg een week na levering in een mail uit hoe het product wordt gebruikt en wat erbij past.',
      da: 'Fortæl i en mail en uge efter levering, hvordan produktet bruges, og hvad der passer til.',
    },
    {
      en: 'Give first buyers four weeks of free shipping on their next order.',
      nl: 'Geef nieuwe kopers vier weken gratis verzending op hun volgende bestelling.',
      da: 'Giv førstegangskøbere fire ugers fri fragt på deres næste ordre.',
    },
  ],
  repeat_purchase_rate_60: [
    {
      en: 'Remind buyers of what is used up shortly before it runs out: take the usual gap between two orders.',
      nl: 'Herinner kopers kort voordat iets opraakt: ga uit van de gebruikelijke tijd tussen twee bestellingen.',
      da: 'Mind købere om det, der bruges op, kort før det slipper op: brug den sædvanlige tid mellem to ordrer.',
    },
    {
      en: 'Ask six weeks after the first order whether all is well, and call those who say no.',
      nl: 'Vraag zes weken na de eerste bestelling of alles naar wens is, en bel wie nee zegt.',
      da: 'Spørg seks uger efter første ordre, om alt er i orden, og ring til dem, der siger nej.',
    },
  ],
  repeat_purchase_rate_90: [
    {
      en: 'Break it down by product of the first order, and advertise those that lead to a second.',
      nl: 'Splits uit naar product van de eerste bestelling en adverteer met wat tot een tweede leidt.',
      da: 'Opdel efter produktet i første ordre, og annoncér for dem, der fører til en anden.',
    },
    {
      en: 'Break it down by coupon, and end codes whose buyers never come back.',
      nl: 'Splits uit naar kortingscode en stop codes waarvan de kopers nooit terugkomen.',
      da: 'Opdel efter rabatkode, og luk koder, hvis købere aldrig kommer igen.',
    },
  ],
  retention_rate: [
    {
      en: 'See in the customer segments who is about to be lost, and call or write to the twenty most valuable.',
      nl: 'Kijk in de klantsegmenten wie u dreigt te verliezen, en bel of schrijf de twintig waardevolste.',
      da: 'Se i kundesegmenterne, hvem der er ved at gå tabt, og ring eller skriv til de tyve mest værdifulde.',
    },
    {
      en: 'Start a loyalty scheme that counts orders rather than amounts.',
      nl: 'Begin een spaarprogramma dat bestellingen telt in plaats van bedragen.',
      da: 'Start et loyalitetsprogram, der tæller ordrer i stedet for beløb.',
    },
  ],
  churn_rate: [
    {
      en: 'Ask lapsed customers in a single question why they stay away, and sort the answers.',
      nl: 'Vraag afgehaakte klanten met één vraag waarom ze wegblijven, en orden de antwoorden.',
      da: 'Spørg frafaldne kunder med ét spørgsmål, hvorfor de bliver væk, og sortér svarene.',
    },
    {
      en: 'Check whether those who left had a late parcel, a return or an open request, and mend that first.',
      nl: 'Ga na of wie wegging een te laat pakket, een retour of een open vraag had, en los dat eerst op.',
      da: 'Undersøg, om de frafaldne havde en forsinket pakke, en retur eller en åben henvendelse, og ret det først.',
    },
  ],
  customer_lifespan: [
    {
      en: 'Give customers an occasion every year: birthday, day of the first order, start of the season.',
      nl: 'Geef klanten elk jaar een aanleiding: verjaardag, dag van de eerste bestelling, begin van het seizoen.',
      da: 'Giv kunder en anledning hvert år: fødselsdag, årsdag for første ordre, sæsonstart.',
    },
    {
      en: 'Sell parts, care and repair for products sold years ago.',
      nl: 'Verkoop onderdelen, onderhoud en reparatie voor producten van jaren geleden.',
      da: 'Sælg dele, pleje og reparation til produkter solgt for år tilbage.',
    },
  ],
  clv: [
    {
      en: 'Work on the factor that fell most since last year: order value, frequency or lifespan.',
      nl: 'Werk aan de factor die sinds vorig jaar het meest daalde: orderwaarde, frequentie of levensduur.',
      da: 'Arbejd med den faktor, der er faldet mest siden sidste år: ordreværdi, frekvens eller levetid.',
    },
    {
      en: 'Look for customers where the best ones came from: compare by channel and first product.',
      nl: 'Zoek klanten waar de beste vandaan kwamen: vergelijk per kanaal en eerste product.',
      da: 'Led efter kunder, hvor de bedste kom fra: sammenlign pr. kanal og første produkt.',
    },
  ],
  clv_cac_ratio: [
    {
      en: 'Below 3, freeze the budget of the channels with the lowest ratio until the others are used to the full.',
      nl: 'Onder 3: bevries het budget van de kanalen met de laagste verhouding tot de andere volledig benut zijn.',
      da: 'Under 3: frys budgettet for de kanaler, der har det laveste forhold, til de andre er fuldt udnyttet.',
    },
    {
      en: 'Above 5, spend more: growth is probably left to competitors.',
      nl: 'Boven 5: geef meer uit, want waarschijnlijk laat u groei aan concurrenten.',
      da: 'Over 5: brug mere, for væksten overlades sandsynligvis til konkurrenterne.',
    },
  ],
  nps: [
    {
      en: 'Call three detractors a week, and write down what would have changed their mind.',
      nl: 'Bel elke week drie criticasters en noteer wat hun oordeel had veranderd.',
      da: 'Ring til tre kritikere om ugen, og notér, hvad der ville have ændret deres mening.',
    },
    {
      en: 'Compare returns and requests of detractors and promoters, and begin with the larger gap.',
      nl: 'Vergelijk retouren en vragen van criticasters en promotors, en begin bij het grootste verschil.',
      da: 'Sammenlign returneringer og henvendelser for kritikere og ambassadører, og begynd med den største forskel.',
    },
  ],
  csat: [
    {
      en: 'Read this week’s low scores with their conversations, and give the two commonest causes an owner.',
      nl: 'Lees de lage scores van deze week met de gesprekken erbij, en maak iemand verantwoordelijk voor de twee vaakst voorkomende oorzaken.',
      da: 'Læs ugens lave scorer med samtalerne, og gør nogen ansvarlig for de to hyppigste årsager.',
    },
    {
      en: 'Let agents settle a case up to a fixed amount without asking.',
      nl: 'Laat medewerkers een zaak tot een vast bedrag zonder overleg oplossen.',
      da: 'Lad medarbejderne løse en sag op til et fast beløb uden at spørge.',
    },
  ],
  avg_rating: [
    {
      en: 'Answer every review below three stars in public, with what was done about it.',
      nl: 'Reageer openbaar op elke beoordeling onder drie sterren, met wat eraan is gedaan.',
      da: 'Svar offentligt på hver anmeldelse under tre stjerner med, hvad der er gjort ved det.',
    },
    {
      en: 'Correct description and pictures of products with low ratings, or stop selling them.',
      nl: 'Verbeter beschrijving en foto’s van laag beoordeelde producten, of stop met de verkoop.',
      da: 'Ret beskrivelse og billeder af lavt bedømte produkter, eller stop salget.',
    },
    {
      en: 'Ask every buyer for a review two weeks after delivery, so that not only the dissatisfied write.',
      nl: 'Vraag elke koper twee weken na levering om een beoordeling, zodat niet alleen ontevreden klanten schrijven.',
      da: 'Bed hver køber om en anmeldelse to uger efter levering, så det ikke kun er de utilfredse, der skriver.',
    },
  ],
};
