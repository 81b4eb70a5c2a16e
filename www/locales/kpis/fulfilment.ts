import type { KpiTexts } from '../text.js';

/** Returns and fulfilment: what comes back, and how goods get to customers. */
export const FULFILMENT: KpiTexts = {
  return_rate: {
    name: { en: 'Return rate', nl: 'Retourpercentage', da: 'Returrate' },
    definition: {
      en: 'Units returned as a share of the units sold, by the day of the order. By reason: of all units sold.',
      nl: 'Geretourneerde stuks als deel van de verkochte stuks, op de dag van de bestelling. Per reden: van alle verkochte stuks.',
      da: 'Returnerede enheder som andel af solgte enheder, på ordrens dag. Pr. årsag: af alle solgte enheder.',
    },
  },
  return_cycle_time: {
    name: { en: 'Time to return', nl: 'Tijd tot retour', da: 'Tid til retur' },
    definition: {
      en: 'Days from the order to the returned goods arriving, on average. The median stands beside it.',
      nl: 'Dagen van bestelling tot ontvangst van de retour, gemiddeld. De mediaan staat ernaast.',
      da: 'Dage fra ordre, til den returnerede vare er modtaget, i gennemsnit. Medianen står ved siden af.',
    },
  },
  fulfilment_error_rate: {
    name: { en: 'Fulfilment errors', nl: 'Foutmarge fulfilment', da: 'Fejlrate i levering' },
    definition: {
      en: 'Shipments with an error (wrong, missing or damaged item, wrong size, late) as a share of all shipments.',
      nl: 'Zendingen met een fout (verkeerd, ontbrekend of beschadigd artikel, verkeerde maat, te laat) als deel van alle zendingen.',
      da: 'Forsendelser med fejl (forkert, manglende eller beskadiget vare, forkert størrelse, for sent) som andel af alle forsendelser.',
    },
  },
  quality_rate: {
    name: { en: 'Faultless orders', nl: 'Kwaliteit', da: 'Kvalitet' },
    definition: {
      en: 'Shipments without an error as a share of all shipments.',
      nl: 'Zendingen zonder fout als deel van alle zendingen.',
      da: 'Forsendelser uden fejl som andel af alle forsendelser.',
    },
  },
  fulfilment_cost_per_order: {
    name: {
      en: 'Fulfilment cost per order',
      nl: 'Fulfilmentkosten per order',
      da: 'Leveringsomkostning pr. ordre',
    },
    definition: {
      en: 'Picking, packing, storage and shipping costs per order shipped.',
      nl: 'Kosten van picken, inpakken, opslag en verzending per verzonden bestelling.',
      da: 'Omkostninger til pluk, pakning, lager og fragt pr. afsendt ordre.',
    },
  },
  first_time_delivery_rate: {
    name: { en: 'First-time delivery', nl: 'Eerste keer geleverd', da: 'Leveret første gang' },
    definition: {
      en: 'Deliveries at the first attempt, without error and on time, as a share of all deliveries. What the file does not record is not judged.',
      nl: 'Leveringen bij de eerste poging, zonder fout en op tijd, als deel van alle leveringen. Wat het bestand niet bijhoudt, telt niet mee.',
      da: 'Leveringer ved første forsøg, uden fejl og til tiden, som andel af alle leveringer. Det, filen ikke oplyser, bedømmes ikke.',
    },
  },
  on_time_rate: {
    name: { en: 'On-time delivery', nl: 'Op tijd geleverd', da: 'Leveret til tiden' },
    definition: {
      en: 'Deliveries no later than promised, as a share of the deliveries with a promised date.',
      nl: 'Leveringen niet later dan beloofd, als deel van de leveringen met een beloofde datum.',
      da: 'Leveringer senest på den lovede dato, som andel af leveringer med en lovet dato.',
    },
  },
  delivery_time: {
    name: { en: 'Delivery time', nl: 'Levertijd', da: 'Leveringstid' },
    definition: {
      en: 'Days from order to delivery: half of the deliveries take no longer (median). Nine of ten take no longer than the figure beside it.',
      nl: 'Dagen van bestelling tot levering: de helft van de leveringen duurt niet langer (mediaan). Negen van de tien duren niet langer dan het getal ernaast.',
      da: 'Dage fra ordre til levering: halvdelen af leveringerne tager ikke længere (median). Ni ud af ti tager ikke længere end tallet ved siden af.',
    },
  },
  lead_time: {
    name: { en: 'Order lead time', nl: 'Doorlooptijd', da: 'Gennemløbstid' },
    definition: {
      en: 'Days from order to shipment: half of the shipments take no longer (median).',
      nl: 'Dagen van bestelling tot verzending: de helft van de zendingen duurt niet langer (mediaan).',
      da: 'Dage fra ordre til afsendelse: halvdelen af forsendelserne tager ikke længere (median).',
    },
  },
  productivity: {
    name: { en: 'Orders per labour hour', nl: 'Productiviteit', da: 'Produktivitet' },
    definition: {
      en: 'Orders shipped per hour worked.',
      nl: 'Verzonden bestellingen per gewerkt uur.',
      da: 'Afsendte ordrer pr. arbejdstime.',
    },
  },
};
