import type { SourceTexts } from '../text.js';

/** Exports of the group `shopify`, by source id. */
export const SHOPIFY: SourceTexts = {
  shopify_orders: {
    system: 'Shopify',
    name: { en: 'Orders', nl: 'Bestellingen', da: 'Ordrer' },
    how: {
      en: 'Orders › Export › All orders, as plain CSV. More than 50 orders arrive by e-mail.',
      nl: 'Bestellingen › Exporteren › Alle bestellingen, als gewone CSV. Meer dan 50 bestellingen komen per e-mail.',
      da: 'Ordrer › Eksportér › Alle ordrer, som almindelig CSV. Mere end 50 ordrer kommer pr. e-mail.',
    },
  },
  shopify_products: {
    system: 'Shopify',
    name: { en: 'Products', nl: 'Producten', da: 'Produkter' },
    how: {
      en: 'Products › Export › All products. Fill in “Cost per item” to get margins.',
      nl: 'Producten › Exporteren › Alle producten. Vul ‘Kosten per artikel’ in voor marges.',
      da: 'Produkter › Eksportér › Alle produkter. Udfyld »Pris pr. vare« for at få marginer.',
    },
  },
};
