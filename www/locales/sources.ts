import { ADS } from './sources/ads.js';
import { GA4 } from './sources/ga4.js';
import { LOGISTICS } from './sources/logistics.js';
import { MAGENTO } from './sources/magento.js';
import { MAIL } from './sources/mail.js';
import { MARKETPLACES } from './sources/marketplaces.js';
import { OFFICE } from './sources/office.js';
import { SERVICE } from './sources/service.js';
import { SHOPIFY } from './sources/shopify.js';
import { SHOPS } from './sources/shops.js';
import { SITE } from './sources/site.js';
import { WOOCOMMERCE } from './sources/woocommerce.js';
import type { SourceTexts } from './text.js';

/** The exports that are recognised, by source id. */
export const SOURCES: SourceTexts = {
  ...SHOPIFY,
  ...WOOCOMMERCE,
  ...MAGENTO,
  ...SHOPS,
  ...MARKETPLACES,
  ...GA4,
  ...SITE,
  ...ADS,
  ...MAIL,
  ...SERVICE,
  ...OFFICE,
  ...LOGISTICS,
  generic: {
    system: '',
    name: { en: 'Any table', nl: 'Elke tabel', da: 'Enhver tabel' },
    how: {
      en: 'Any CSV with a header. Say below what its columns mean.',
      nl: 'Elke CSV met een kopregel. Geef hieronder aan wat de kolommen betekenen.',
      da: 'Enhver CSV med overskrifter. Angiv nedenfor, hvad kolonnerne betyder.',
    },
  },
};
