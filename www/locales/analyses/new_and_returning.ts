import type { Text } from '../text.js';

/** What the page of new and returning customers says. */
export const NEW_AND_RETURNING = {
  explained: {
    en: 'A customer’s first order in all the data counts as new, every later one as returning: who buys twice in the period is on both sides. The mark on a bar is the period it is compared with.',
    nl: 'De eerste bestelling van een klant in alle gegevens telt als nieuw, elke latere als terugkerend: wie twee keer koopt in de periode, staat aan beide kanten. Het streepje op een balk is de periode waarmee wordt vergeleken.',
    da: 'En kundes første ordre i alle data tæller som ny, hver senere som tilbagevendende: den, der køber to gange i perioden, står på begge sider. Mærket på en bjælke er den periode, der sammenlignes med.',
  },
  side: { en: 'Orders of', nl: 'Bestellingen van', da: 'Ordrer fra' },
  new: { en: 'New', nl: 'Nieuw', da: 'Nye' },
  returning: { en: 'Returning', nl: 'Terugkerend', da: 'Tilbagevendende' },
  new_before: { en: 'New, before', nl: 'Nieuw, eerder', da: 'Nye, før' },
  returning_before: {
    en: 'Returning, before',
    nl: 'Terugkerend, eerder',
    da: 'Tilbagevendende, før',
  },
  orders_share: { en: 'Share of orders', nl: 'Aandeel bestellingen', da: 'Andel af ordrer' },
  revenue_share: { en: 'Share of net sales', nl: 'Aandeel omzet', da: 'Andel af omsætning' },
  table: { en: 'Side by side', nl: 'Naast elkaar', da: 'Side om side' },
  course: {
    en: 'Net sales over time',
    nl: 'Netto-omzet in de tijd',
    da: 'Nettoomsætning over tid',
  },
  lacking: { en: 'Not known here', nl: 'Hier niet bekend', da: 'Ikke kendt her' },
} satisfies { [key: string]: Text };
