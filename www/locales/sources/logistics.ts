import type { SourceTexts } from '../text.js';

/** Exports of the group `logistics`, by source id. */
export const LOGISTICS: SourceTexts = {
  picqer_shipments: {
    system: 'Picqer',
    name: { en: 'Picklists', nl: 'Picklijsten', da: 'Pluklister' },
    how: {
      en: 'Picklists › Export, with order number, closed on, shipping method and warehouse.',
      nl: 'Picklijsten › Exporteren, met bestelnummer, gesloten op, verzendmethode en magazijn.',
      da: 'Pluklister (Picklists) › Eksportér, med ordrenummer, lukket den, forsendelsesmetode og lager.',
    },
  },
  sendcloud_shipments: {
    system: 'Sendcloud',
    name: { en: 'Parcels', nl: 'Pakketten', da: 'Pakker' },
    how: {
      en: 'Shipping › Created labels, choose the period, then Export › CSV.',
      nl: 'Verzenden › Aangemaakte labels, kies de periode, daarna Exporteren › CSV.',
      da: 'Forsendelse › Oprettede labels, vælg perioden, derefter Eksportér › CSV.',
    },
  },
  monta_shipments: {
    system: 'Monta',
    name: { en: 'Orders', nl: 'Orders', da: 'Ordrer' },
    how: {
      en: 'Orders, choose the period, then Export, with received, shipped, delivered and shipper.',
      nl: 'Orders, kies de periode, daarna Exporteren, met ontvangen, verzonden, geleverd en verzender.',
      da: 'Ordrer, vælg perioden, derefter Eksportér, med modtaget, afsendt, leveret og fragtfirma.',
    },
  },
  postnl_shipments: {
    system: 'PostNL',
    name: { en: 'Shipments', nl: 'Zendingen', da: 'Forsendelser' },
    how: {
      en: 'Business portal › Shipments, choose the period, then Export. Use the order number as your reference.',
      nl: 'Zakelijk portaal › Zendingen, kies de periode, daarna Exporteren. Gebruik het bestelnummer als referentie.',
      da: 'Erhvervsportalen › Forsendelser, vælg perioden, derefter Eksportér. Brug ordrenummeret som reference.',
    },
  },
  postnord_shipments: {
    system: 'PostNord',
    name: { en: 'Shipments', nl: 'Zendingen', da: 'Forsendelser' },
    how: {
      en: 'Business portal › Shipments, choose the period, then Export. Use the order number as the sender’s reference.',
      nl: 'Zakelijk portaal › Zendingen, kies de periode, daarna Exporteren. Gebruik het bestelnummer als referentie van de afzender.',
      da: 'Erhvervsportalen › Forsendelser, vælg perioden, derefter Eksportér. Brug ordrenummeret som afsenders reference.',
    },
  },
};
