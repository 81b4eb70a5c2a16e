import type { Text } from './text.js';

/** Remarks on figures, by code. Values in braces are facts of the remark. */
export const NOTES: { readonly [code: string]: Text } = {
  still_reading: {
    en: 'Files are still being read: the figures are not complete.',
    nl: 'Er worden nog bestanden gelezen: de cijfers zijn niet volledig.',
    da: 'Filer læses stadig: tallene er ikke fuldstændige.',
  },
  no_rate: {
    en: '{orders} orders in {currency} ({amount}) are left out, as there is no exchange rate. Give one in the settings.',
    nl: '{orders} bestellingen in {currency} ({amount}) zijn weggelaten omdat er geen wisselkoers is. Geef er een op bij de instellingen.',
    da: '{orders} ordrer i {currency} ({amount}) er udeladt, da der ikke er en valutakurs. Angiv en i indstillingerne.',
  },
};
