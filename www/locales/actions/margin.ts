import type { ActionTexts } from '../text.js';

/** What to try about margin and money. */
export const MARGIN_ACTIONS: ActionTexts = {
  gross_profit: [
    {
      en: 'Sort products by gross profit, and give the first ten the best places in shop and newsletter.',
      nl: 'Sorteer producten op brutowinst en geef de eerste tien de beste plek in winkel en nieuwsbrief.',
      da: 'Sortér produkter efter bruttofortjeneste, og giv de ti første den bedste plads i butik og nyhedsbrev.',
    },
    {
      en: 'Ask your three largest suppliers for a price by volume or a yearly bonus.',
      nl: 'Vraag uw drie grootste leveranciers om een staffelprijs of een jaarbonus.',
      da: 'Bed dine tre største leverandører om en mængdepris eller en årsbonus.',
    },
  ],
  gross_margin: [
    {
      en: 'List the products below your target margin: raise the price, change the supplier or drop them.',
      nl: 'Zet de producten onder uw streefmarge op een rij: verhoog de prijs, wissel van leverancier of stop ermee.',
      da: 'Find produkterne under din ønskede margin: hæv prisen, skift leverandør, eller tag dem ud.',
    },
    {
      en: 'Enter present purchase prices with freight and duty, as old ones hide a loss.',
      nl: 'Vul de huidige inkoopprijzen in met vracht en invoerrechten, want oude prijzen verbergen verlies.',
      da: 'Indtast aktuelle indkøbspriser med fragt og told, for gamle priser skjuler tab.',
    },
  ],
  discount_margin_impact: [
    {
      en: 'Limit each code so that the margin left pays for shipping and payment.',
      nl: 'Begrens elke code zo dat de resterende marge verzending en betaling dekt.',
      da: 'Begræns hver kode, så den margin, der er tilbage, dækker fragt og betaling.',
    },
    {
      en: 'Compare the volume a code brought with the extra volume that would pay for it, and end those that fall short.',
      nl: 'Vergelijk het volume van een code met het extra volume dat de korting goedmaakt, en stop codes die dat niet halen.',
      da: 'Sammenlign det salg, en kode gav, med det ekstra salg, der ville betale den, og luk dem, der ikke når det.',
    },
  ],
  refund_rate: [
    {
      en: 'Look at refunds by reason and product, and take the two greatest causes first.',
      nl: 'Bekijk terugbetalingen per reden en product, en pak eerst de twee grootste oorzaken aan.',
      da: 'Se refusioner efter årsag og produkt, og tag de to største årsager først.',
    },
    {
      en: 'Offer an exchange or store credit before the money back.',
      nl: 'Bied omruilen of een tegoed aan voordat u geld terugbetaalt.',
      da: 'Tilbyd bytte eller tilgodebevis, før pengene betales tilbage.',
    },
  ],
  contribution: [
    {
      en: 'Lower the bids in the channel whose contribution is negative until it earns.',
      nl: 'Verlaag de biedingen in het kanaal met een negatieve dekkingsbijdrage tot het iets oplevert.',
      da: 'Sænk buddene i den kanal, der har negativt dækningsbidrag, til den tjener penge.',
    },
    {
      en: 'Charge shipping on small orders that cost more to send than they earn.',
      nl: 'Reken verzendkosten voor kleine bestellingen die meer kosten dan ze opbrengen.',
      da: 'Tag betaling for fragt på små ordrer, der koster mere at sende, end de tjener.',
    },
    {
      en: 'Place the payment methods with the lowest fees first.',
      nl: 'Zet de betaalmethoden met de laagste kosten bovenaan.',
      da: 'Sæt de betalingsmetoder, der har de laveste gebyrer, øverst.',
    },
  ],
  net_profit: [
    {
      en: 'Go through what is paid every month, and cancel apps and subscriptions nobody used lately.',
      nl: 'Loop door wat elke maand wordt betaald, en zeg apps en abonnementen op die niemand meer gebruikt.',
      da: 'Gennemgå det, der betales hver måned, og opsig apps og abonnementer, som ingen har brugt for nylig.',
    },
    {
      en: 'Work out how many orders a month needs to break even, and plan advertising by it.',
      nl: 'Bereken hoeveel bestellingen een maand nodig heeft om quitte te spelen, en plan de advertenties daarop.',
      da: 'Regn ud, hvor mange ordrer en måned kræver for at gå i nul, og planlæg annonceringen efter det.',
    },
  ],
  profit_margin: [
    {
      en: 'Compare each kind of cost with last year, and renegotiate what grew faster than sales.',
      nl: 'Vergelijk elke kostensoort met vorig jaar en onderhandel opnieuw over wat sneller groeide dan de omzet.',
      da: 'Sammenlign hver type omkostning med sidste år, og genforhandl det, der voksede hurtigere end omsætningen.',
    },
    {
      en: 'Try 2–3% more on articles that customers do not compare elsewhere.',
      nl: 'Probeer een 2–3% hogere prijs op artikelen die klanten elders niet vergelijken.',
      da: 'Prøv 2–3 % højere pris på varer, som kunder ikke sammenligner andre steder.',
    },
  ],
  cash_flow: [
    {
      en: 'Ask suppliers for 30 days more to pay before you buy for a season.',
      nl: 'Vraag leveranciers om 30 dagen extra betaaltermijn voordat u voor een seizoen inkoopt.',
      da: 'Bed leverandører om 30 dages længere kredit, før du køber ind til en sæson.',
    },
    {
      en: 'Sell off overstock, which turns goods into money without a new purchase.',
      nl: 'Verkoop overvoorraad: zo worden goederen geld zonder nieuwe inkoop.',
      da: 'Sælg overlager ud, så varer bliver til penge uden nye indkøb.',
    },
    {
      en: 'Ask your payment provider to pay out daily instead of weekly.',
      nl: 'Vraag uw betaalprovider om dagelijks in plaats van wekelijks uit te betalen.',
      da: 'Bed din betalingsudbyder udbetale dagligt i stedet for ugentligt.',
    },
  ],
};
