import type { ActionTexts } from '../text.js';

/** What to try about returns and fulfilment. */
export const FULFILMENT_ACTIONS: ActionTexts = {
  return_rate: [
    {
      en: 'Add measured sizes and pictures on people to the ten products returned most.',
      nl: 'Zet bij de tien meest geretourneerde producten opgemeten maten en foto’s van mensen die ze dragen of gebruiken.',
      da: 'Tilføj opmålte størrelser og billeder i brug til de ti mest returnerede produkter.',
    },
    {
      en: 'Ask for a reason with every return, and read the reasons by product each month.',
      nl: 'Vraag bij elke retour een reden en lees de redenen elke maand per product.',
      da: 'Bed om en årsag ved hver retur, og læs årsagerne pr. produkt hver måned.',
    },
    {
      en: 'Offer advice on the size where a cart holds the same article in several sizes.',
      nl: 'Bied maatadvies aan als een winkelwagen hetzelfde artikel in meer maten bevat.',
      da: 'Tilbyd størrelsesråd, når en kurv rummer samme vare i flere størrelser.',
    },
  ],
  return_cycle_time: [
    {
      en: 'Put a return label or code into the parcel, so that customers send things back at once.',
      nl: 'Leg een retourlabel of -code in het pakket, zodat klanten meteen terugsturen.',
      da: 'Læg en returlabel eller -kode i pakken, så kunder sender tilbage med det samme.',
    },
    {
      en: 'Book returns in on the day they arrive, before new goods.',
      nl: 'Boek retouren in op de dag van aankomst, vóór nieuwe goederen.',
      da: 'Registrér returer den dag, de kommer, før nye varer.',
    },
  ],
  fulfilment_error_rate: [
    {
      en: 'Scan the barcode of every article at packing.',
      nl: 'Scan bij het inpakken de streepjescode van elk artikel.',
      da: 'Scan stregkoden på hver vare ved pakningen.',
    },
    {
      en: 'Move articles that get mixed up to shelves apart from each other.',
      nl: 'Leg artikelen die worden verwisseld op verschillende schappen.',
      da: 'Flyt varer, der forveksles, til hver sin hylde.',
    },
    {
      en: 'See which shift or picking method makes most errors, and work along for an hour.',
      nl: 'Kijk welke ploeg of pickmethode de meeste fouten maakt, en werk een uur mee.',
      da: 'Se, hvilket hold eller hvilken plukmetode der giver flest fejl, og arbejd med en time.',
    },
  ],
  quality_rate: [
    {
      en: 'Check one parcel in fifty before it is closed, and note what is wrong.',
      nl: 'Controleer een op de vijftig pakketten voor het sluiten en noteer wat er mis is.',
      da: 'Kontrollér hver halvtredsindstyvende pakke, før den lukkes, og notér, hvad der er galt.',
    },
    {
      en: 'Hang up at the packing table how fragile goods are packed.',
      nl: 'Hang bij de paktafel op hoe breekbare goederen worden ingepakt.',
      da: 'Hæng op ved pakkebordet, hvordan skrøbelige varer pakkes.',
    },
  ],
  fulfilment_cost_per_order: [
    {
      en: 'Ask two other carriers for a quote on last year’s parcels by weight and country.',
      nl: 'Vraag twee andere vervoerders een offerte voor de pakketten van vorig jaar, naar gewicht en land.',
      da: 'Indhent tilbud fra to andre fragtfirmaer på sidste års pakker efter vægt og land.',
    },
    {
      en: 'Use smaller boxes, and letterbox parcels where they fit.',
      nl: 'Gebruik kleinere dozen, en brievenbuspakketten waar dat past.',
      da: 'Brug mindre kasser, og brevpakker hvor det passer.',
    },
    {
      en: 'Put orders of one customer on one day into one parcel.',
      nl: 'Doe bestellingen van één klant op één dag in één pakket.',
      da: 'Saml én kundes ordrer fra samme dag i én pakke.',
    },
  ],
  first_time_delivery_rate: [
    {
      en: 'Offer pick-up points and a chosen place to leave the parcel at checkout.',
      nl: 'Bied bij het afrekenen afhaalpunten aan en een plek waar het pakket mag liggen.',
      da: 'Tilbyd pakkeshop og et valgfrit sted at stille pakken ved betalingen.',
    },
    {
      en: 'Check street and house number while they are typed.',
      nl: 'Controleer straat en huisnummer tijdens het invullen.',
      da: 'Kontrollér vej og husnummer, mens de skrives.',
    },
    {
      en: 'Send the hour of delivery by text message that morning.',
      nl: 'Stuur het bezorgtijdstip diezelfde ochtend per sms.',
      da: 'Send leveringstidspunktet pr. sms samme morgen.',
    },
  ],
  on_time_rate: [
    {
      en: 'Promise the days that nine in ten parcels really take, country by country.',
      nl: 'Beloof per land de dagen die negen van de tien pakketten werkelijk nodig hebben.',
      da: 'Lov de dage, som ni ud af ti pakker faktisk tager, land for land.',
    },
    {
      en: 'Show the slowest carrier its figures, and agree on a day by which they improve.',
      nl: 'Laat de traagste vervoerder zijn cijfers zien en spreek af wanneer ze beter zijn.',
      da: 'Vis det langsomste fragtfirma tallene, og aftal, hvornår de skal være bedre.',
    },
  ],
  delivery_time: [
    {
      en: 'Accept orders for today until half an hour before the carrier comes.',
      nl: 'Neem bestellingen voor vandaag aan tot een half uur voordat de vervoerder komt.',
      da: 'Tag imod ordrer til i dag indtil en halv time, før fragtbilen kommer.',
    },
    {
      en: 'Serve distant countries from a carrier or warehouse nearer to them.',
      nl: 'Bedien verre landen met een vervoerder of magazijn dichterbij.',
      da: 'Betjen fjerne lande med et fragtfirma eller lager tættere på.',
    },
  ],
  lead_time: [
    {
      en: 'Pick orders of a single line in one round, first thing in the morning.',
      nl: 'Pick bestellingen van één regel in één ronde, als eerste in de ochtend.',
      da: 'Pluk ordrer med én linje i én runde som det første om morgenen.',
    },
    {
      en: 'Release paid orders one by one instead of in batches, at weekends too.',
      nl: 'Geef betaalde bestellingen meteen vrij in plaats van in groepen, ook in het weekend.',
      da: 'Frigiv betalte ordrer med det samme i stedet for i portioner, også i weekenden.',
    },
    {
      en: 'List orders that wait for stock, and tell these customers before they ask.',
      nl: 'Maak een lijst van bestellingen die op voorraad wachten en bericht die klanten voordat ze vragen.',
      da: 'Lav en liste over ordrer, der venter på varer, og skriv til kunderne, før de spørger.',
    },
  ],
  productivity: [
    {
      en: 'Keep the hundred most sold articles next to the packing table.',
      nl: 'Leg de honderd meest verkochte artikelen naast de paktafel.',
      da: 'Læg de hundrede mest solgte varer ved siden af pakkebordet.',
    },
    {
      en: 'Plan hours by weekday from how orders come in.',
      nl: 'Plan de uren per weekdag naar hoe bestellingen binnenkomen.',
      da: 'Planlæg timerne pr. ugedag efter, hvordan ordrerne kommer ind.',
    },
  ],
};
