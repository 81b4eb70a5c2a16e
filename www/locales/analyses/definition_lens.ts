import type { Text } from '../text.js';

/** What the page of definitions says. */
export const DEFINITION_LENS = {
  sentence: {
    en: 'The same orders come to {least} or {most}, depending on who counts.',
    nl: 'Dezelfde bestellingen komen uit op {least} of {most}, afhankelijk van wie er telt.',
    da: 'De samme ordrer giver {least} eller {most}, alt efter hvem der tæller.',
  },
  same: {
    en: 'By all definitions the orders come to {most}.',
    nl: 'Volgens alle definities komen de bestellingen uit op {most}.',
    da: 'Efter alle definitioner giver ordrerne {most}.',
  },
  days: {
    en: 'From {from} to {to}. The definitions are those the makers document; shops can change some of them, such as the statuses that WooCommerce leaves out.',
    nl: 'Van {from} tot en met {to}. De definities zijn die uit de documentatie van de makers; winkels kunnen er enkele wijzigen, zoals de statussen die WooCommerce weglaat.',
    da: 'Fra {from} til og med {to}. Definitionerne er dem, producenterne selv beskriver; butikker kan ændre nogle af dem, f.eks. hvilke statusser WooCommerce udelader.',
  },
  table: {
    en: 'Sales by each definition',
    nl: 'Omzet volgens elke definitie',
    da: 'Omsætning efter hver definition',
  },
  definition: { en: 'Definition', nl: 'Definitie', da: 'Definition' },
  sales: { en: 'Sales', nl: 'Omzet', da: 'Omsætning' },
  orders: { en: 'Orders', nl: 'Bestellingen', da: 'Ordrer' },
  aov: {
    en: 'Average order value',
    nl: 'Gemiddelde orderwaarde',
    da: 'Gennemsnitlig ordreværdi',
  },
  bridge: {
    en: 'What lies between two of them',
    nl: 'Wat er tussen twee ervan ligt',
    da: 'Hvad der ligger mellem to af dem',
  },
  from: { en: 'From', nl: 'Van', da: 'Fra' },
  to: { en: 'To', nl: 'Naar', da: 'Til' },
  step: { en: 'Step', nl: 'Stap', da: 'Trin' },
  amount: { en: 'Amount', nl: 'Bedrag', da: 'Beløb' },
  no_steps: {
    en: 'Both come to the same in these days.',
    nl: 'Beide komen in deze dagen op hetzelfde uit.',
    da: 'Begge giver det samme i disse dage.',
  },
  parts: {
    en: 'What each figure is made of',
    nl: 'Waaruit elk cijfer bestaat',
    da: 'Hvad hvert tal består af',
  },
  part: { en: 'Part', nl: 'Onderdeel', da: 'Del' },
  gaps: {
    en: 'What the files do not tell',
    nl: 'Wat de bestanden niet vertellen',
    da: 'Hvad filerne ikke fortæller',
  },
  gaps_lead: {
    en: 'These are left as they are, not guessed; where they occur, a figure differs from what the system itself shows.',
    nl: 'Deze worden niet geschat; waar ze voorkomen, wijkt een cijfer af van wat het systeem zelf toont.',
    da: 'De er ikke anslået; hvor de forekommer, afviger et tal fra det, systemet selv viser.',
  },
  untold: {
    en: 'There is no figure.',
    nl: 'Er is geen cijfer.',
    da: 'Der er intet tal.',
  },
} satisfies { [key: string]: Text };

/** Whose definition. */
export const LENS_VIEWS: { readonly [id: string]: { readonly name: Text; readonly means: Text } } =
  {
    own: {
      name: {
        en: 'Net sales of this report',
        nl: 'Netto-omzet van dit rapport',
        da: 'Nettoomsætning i denne rapport',
      },
      means: {
        en: 'with the settings you have chosen.',
        nl: 'met de instellingen die u hebt gekozen.',
        da: 'med de indstillinger, du har valgt.',
      },
    },
    shopify_net: {
      name: { en: 'Shopify: Net sales', nl: 'Shopify: Net sales', da: 'Shopify: Net sales' },
      means: {
        en: 'goods less discounts and returns, by the day of the return; cancelled and unpaid orders count until they are taken back. Order value: goods less discounts, per order.',
        nl: 'goederen min kortingen en retouren, op de dag van de retour; geannuleerde en onbetaalde bestellingen tellen mee tot ze worden teruggedraaid. Orderwaarde: goederen min kortingen, per bestelling.',
        da: 'varer minus rabatter og returneringer, på returneringens dag; annullerede og ubetalte ordrer tæller med, til de føres tilbage. Ordreværdi: varer minus rabatter, pr. ordre.',
      },
    },
    shopify_total: {
      name: { en: 'Shopify: Total sales', nl: 'Shopify: Total sales', da: 'Shopify: Total sales' },
      means: {
        en: 'the same with shipping and tax, less what of both was paid back.',
        nl: 'hetzelfde met verzendkosten en btw, min wat daarvan is terugbetaald.',
        da: 'det samme med fragt og moms, minus det, der er betalt tilbage af begge.',
      },
    },
    woocommerce_net: {
      name: {
        en: 'WooCommerce Analytics: Net sales',
        nl: 'WooCommerce Analytics: Netto-omzet',
        da: 'WooCommerce Analytics: Nettoomsætning',
      },
      means: {
        en: 'goods less coupons and refunds, by the day of the refund; pending, failed and cancelled orders do not count. Order value: net sales per order.',
        nl: 'goederen min waardebonnen en terugbetalingen, op de dag van de terugbetaling; onbetaalde, mislukte en geannuleerde bestellingen tellen niet mee. Orderwaarde: netto-omzet per bestelling.',
        da: 'varer minus kuponer og refusioner, på refusionens dag; afventende, mislykkede og annullerede ordrer tæller ikke med. Ordreværdi: nettoomsætning pr. ordre.',
      },
    },
    woocommerce_total: {
      name: {
        en: 'WooCommerce Analytics: Total sales',
        nl: 'WooCommerce Analytics: Totale omzet',
        da: 'WooCommerce Analytics: Samlet omsætning',
      },
      means: {
        en: 'the same with shipping and tax, less what of both was paid back.',
        nl: 'hetzelfde met verzendkosten en btw, min wat daarvan is terugbetaald.',
        da: 'det samme med fragt og moms, minus det, der er betalt tilbage af begge.',
      },
    },
    bookkeeper: {
      name: {
        en: 'Bookkeeping: turnover without VAT',
        nl: 'Boekhouding: omzet zonder btw',
        da: 'Bogføring: omsætning uden moms',
      },
      means: {
        en: 'goods less discounts, with shipping, by the day of the order; refunds by their own day.',
        nl: 'goederen min kortingen, met verzendkosten, op de dag van de bestelling; terugbetalingen op hun eigen dag.',
        da: 'varer minus rabatter, med fragt, på ordrens dag; refusioner på deres egen dag.',
      },
    },
  };

/** What figures are made of, and what two of them differ by. */
export const LENS_STEPS: { readonly [id: string]: Text } = {
  gross_sales: { en: 'Gross sales', nl: 'Bruto-omzet', da: 'Bruttoomsætning' },
  discount: { en: 'Discounts', nl: 'Kortingen', da: 'Rabatter' },
  returns: {
    en: 'Returns, by the day of the refund',
    nl: 'Retouren, op de dag van terugbetaling',
    da: 'Returneringer, på refusionens dag',
  },
  refund_day: {
    en: 'Returns moved to the day of the order',
    nl: 'Retouren verplaatst naar de dag van de bestelling',
    da: 'Returneringer flyttet til ordrens dag',
  },
  shipping: { en: 'Shipping', nl: 'Verzendkosten', da: 'Fragt' },
  shipping_refunds: {
    en: 'Shipping paid back',
    nl: 'Terugbetaalde verzendkosten',
    da: 'Refunderet fragt',
  },
  tax: { en: 'VAT', nl: 'Btw', da: 'Moms' },
  tax_refunds: { en: 'VAT paid back', nl: 'Terugbetaalde btw', da: 'Refunderet moms' },
  pending_orders: {
    en: 'Orders not paid yet',
    nl: 'Nog niet betaalde bestellingen',
    da: 'Endnu ikke betalte ordrer',
  },
  cancelled_orders: {
    en: 'Cancelled orders',
    nl: 'Geannuleerde bestellingen',
    da: 'Annullerede ordrer',
  },
  failed_orders: {
    en: 'Orders with a failed payment',
    nl: 'Bestellingen met mislukte betaling',
    da: 'Ordrer med mislykket betaling',
  },
  draft_orders: { en: 'Draft orders', nl: 'Conceptbestellingen', da: 'Kladdeordrer' },
  test_orders: { en: 'Test orders', nl: 'Testbestellingen', da: 'Testordrer' },
  chosen_orders: {
    en: 'Orders your settings leave out',
    nl: 'Bestellingen die uw instellingen weglaten',
    da: 'Ordrer, dine indstillinger udelader',
  },
};

/** What the files do not tell. */
export const LENS_GAPS: { readonly [id: string]: Text } = {
  returns: {
    en: 'No file tells of returns.',
    nl: 'Geen bestand vertelt over retouren.',
    da: 'Ingen fil fortæller om returneringer.',
  },
  refund_days: {
    en: {
      one: 'One return has no day of its own and stands on that of its order.',
      other: '{count} returns have no day of their own and stand on that of their order.',
    },
    nl: {
      one: 'Eén retour heeft geen eigen dag en staat op die van de bestelling.',
      other: '{count} retouren hebben geen eigen dag en staan op die van hun bestelling.',
    },
    da: {
      one: 'Én returnering har ingen egen dag og står på ordrens.',
      other: '{count} returneringer har ingen egen dag og står på deres ordres.',
    },
  },
  shipping: {
    en: 'No file tells what was charged for shipping.',
    nl: 'Geen bestand vertelt wat er voor verzending is gerekend.',
    da: 'Ingen fil fortæller, hvad der er opkrævet i fragt.',
  },
  shipping_refunds: {
    en: {
      one: 'One return does not say whether shipping was paid back with it.',
      other: '{count} returns do not say whether shipping was paid back with them.',
    },
    nl: {
      one: 'Bij één retour staat niet of de verzendkosten mee zijn terugbetaald.',
      other: 'Bij {count} retouren staat niet of de verzendkosten mee zijn terugbetaald.',
    },
    da: {
      one: 'Ved én returnering står der ikke, om fragten blev refunderet med.',
      other: 'Ved {count} returneringer står der ikke, om fragten blev refunderet med.',
    },
  },
  no_tax: {
    en: 'No file tells the VAT of orders.',
    nl: 'Geen bestand vertelt de btw van bestellingen.',
    da: 'Ingen fil fortæller momsen på ordrer.',
  },
  tax: {
    en: {
      one: 'The VAT of one order is not known; it is in the figure with none.',
      other: 'The VAT of {count} orders is not known; they are in the figure with none.',
    },
    nl: {
      one: 'Van één bestelling is de btw niet bekend; ze telt zonder btw mee.',
      other: 'Van {count} bestellingen is de btw niet bekend; ze tellen zonder btw mee.',
    },
    da: {
      one: 'Momsen for én ordre er ikke kendt; den tæller med uden moms.',
      other: 'Momsen for {count} ordrer er ikke kendt; de tæller med uden moms.',
    },
  },
  refund_tax: {
    en: {
      one: 'One return is a part of an order with several VAT rates; which rate came back no file tells, so the order’s mean rate is taken.',
      other:
        '{count} returns are parts of orders with several VAT rates; which rate came back no file tells, so the order’s mean rate is taken.',
    },
    nl: {
      one: 'Eén retour is een deel van een bestelling met meerdere btw-tarieven; welk tarief terugkwam staat in geen bestand, dus geldt het gemiddelde tarief van de bestelling.',
      other:
        '{count} retouren zijn een deel van een bestelling met meerdere btw-tarieven; welk tarief terugkwam staat in geen bestand, dus geldt het gemiddelde tarief van de bestelling.',
    },
    da: {
      one: 'Én returnering er en del af en ordre med flere momssatser; ingen fil fortæller, hvilken sats der kom retur, så ordrens gennemsnitlige sats bruges.',
      other:
        '{count} returneringer er en del af en ordre med flere momssatser; ingen fil fortæller, hvilken sats der kom retur, så ordrens gennemsnitlige sats bruges.',
    },
  },
  gift_cards: {
    en: 'Gift cards sold are not told apart from goods; there they are no sale until they are spent.',
    nl: 'Verkochte cadeaubonnen zijn niet te onderscheiden van goederen; daar zijn ze pas omzet als ze worden besteed.',
    da: 'Solgte gavekort kan ikke skelnes fra varer; dér er de først et salg, når de bruges.',
  },
  duties_and_fees: {
    en: 'Duties and extra fees are in no export that is read here.',
    nl: 'Invoerrechten en extra kosten staan in geen export die hier wordt gelezen.',
    da: 'Told og ekstra gebyrer står ikke i nogen eksport, der læses her.',
  },
  order_edits: {
    en: 'Orders changed afterwards are taken as they are now, on the day they were placed; money paid back for a change cannot be told from a refund.',
    nl: 'Later gewijzigde bestellingen gelden zoals ze nu zijn, op de dag waarop ze zijn geplaatst; geld dat voor een wijziging is terugbetaald, is niet te onderscheiden van een terugbetaling van een retour.',
    da: 'Ordrer, der er ændret senere, tages, som de er nu, på den dag, de blev afgivet; penge, der er betalt tilbage for en ændring, kan ikke skelnes fra refusion af en returnering.',
  },
  invoice_days: {
    en: 'The day of an invoice is not told; that of the order stands for it.',
    nl: 'De factuurdatum is niet bekend; de dag van de bestelling geldt ervoor.',
    da: 'Fakturadatoen er ikke kendt; ordrens dag gælder i stedet.',
  },
};
