import type { ProblemTexts } from '../text.js';

const KEPT = {
  en: 'It is kept and counted as written.',
  nl: 'De waarde blijft zoals hij er staat en telt mee.',
  da: 'Værdien beholdes, som den står, og tæller med.',
};

/** Values that cannot be, or not beside others of their row. */
export const PROBLEMS_OF_ROWS: ProblemTexts = {
  amount_without_quantity: {
    title: {
      en: 'Amount for a quantity of 0',
      nl: 'Bedrag bij een aantal van 0',
      da: 'Beløb for et antal på 0',
    },
    text: {
      en: `The row has the amount “{found}”, but a quantity of 0. ${KEPT.en} Check the quantity in the tool the file comes from.`,
      nl: `De rij heeft het bedrag ‘{found}’, maar een aantal van 0. ${KEPT.nl} Controleer het aantal in het programma waar het bestand vandaan komt.`,
      da: `Rækken har beløbet »{found}«, men et antal på 0. ${KEPT.da} Kontrollér antallet i det program, filen kommer fra.`,
    },
  },
  negative_price: {
    title: { en: 'Price below zero', nl: 'Prijs onder nul', da: 'Pris under nul' },
    text: {
      en: `“{found}” is a price below zero. ${KEPT.en} If the row is a discount or a correction, leave it out with a rule.`,
      nl: `‘{found}’ is een prijs onder nul. ${KEPT.nl} Is de rij een korting of een correctie, laat hem dan met een regel weg.`,
      da: `»{found}« er en pris under nul. ${KEPT.da} Hvis rækken er en rabat eller en rettelse, kan den udelades med en regel.`,
    },
  },
  discount_above_gross: {
    title: {
      en: 'Discount above the price',
      nl: 'Korting hoger dan de prijs',
      da: 'Rabat større end prisen',
    },
    text: {
      en: `The discount “{found}” is more than the price it is taken from. ${KEPT.en} Check whether it is a percentage, or the discount of the whole order.`,
      nl: `De korting ‘{found}’ is hoger dan de prijs waar die van afgaat. ${KEPT.nl} Controleer of het een percentage is, of de korting van de hele bestelling.`,
      da: `Rabatten »{found}« er større end den pris, den trækkes fra. ${KEPT.da} Kontrollér, om det er en procentsats eller rabatten på hele ordren.`,
    },
  },
  refund_above_total: {
    title: {
      en: 'More refunded than paid',
      nl: 'Meer terugbetaald dan betaald',
      da: 'Refunderet mere end betalt',
    },
    text: {
      en: `“{found}” was refunded, which is more than the order’s total. ${KEPT.en} Check the refund in your shop.`,
      nl: `Er is ‘{found}’ terugbetaald, meer dan het totaal van de bestelling. ${KEPT.nl} Controleer de terugbetaling in uw winkel.`,
      da: `Der er refunderet »{found}«, hvilket er mere end ordrens total. ${KEPT.da} Kontrollér refusionen i din butik.`,
    },
  },
  unknown_tax_rate: {
    title: {
      en: 'Tax at no known rate',
      nl: 'Btw volgens geen bekend tarief',
      da: 'Moms efter ingen kendt sats',
    },
    text: {
      en: `The tax “{found}” does not fit the order’s total: no rate in use in Europe gives it. ${KEPT.en} Check both columns.`,
      nl: `De btw ‘{found}’ past niet bij het totaal van de bestelling: geen tarief in Europa geeft dit bedrag. ${KEPT.nl} Controleer beide kolommen.`,
      da: `Momsen »{found}« passer ikke til ordrens total: ingen sats i Europa giver det beløb. ${KEPT.da} Kontrollér begge kolonner.`,
    },
  },
  times_out_of_order: {
    title: {
      en: 'Times in the wrong order',
      nl: 'Tijden in verkeerde volgorde',
      da: 'Tidspunkter i forkert rækkefølge',
    },
    text: {
      en: `“{found}” in “{column}” is before the time it follows from, such as a delivery before its order. ${KEPT.en} Check both times, and their time zones.`,
      nl: `‘{found}’ in ‘{column}’ ligt vóór het moment waar het op volgt, zoals een levering vóór de bestelling. ${KEPT.nl} Controleer beide tijden en hun tijdzones.`,
      da: `»{found}« i »{column}« ligger før det tidspunkt, det følger efter, som en levering før sin ordre. ${KEPT.da} Kontrollér begge tidspunkter og deres tidszoner.`,
    },
  },
  far_date: {
    title: {
      en: 'Date far from all others',
      nl: 'Datum ver van alle andere',
      da: 'Dato langt fra alle andre',
    },
    text: {
      en: `“{found}” lies before 1995, or years after all other dates of the file. ${KEPT.en} Check the year.`,
      nl: `‘{found}’ ligt vóór 1995, of jaren na alle andere datums in het bestand. ${KEPT.nl} Controleer het jaartal.`,
      da: `»{found}« ligger før 1995 eller år efter alle andre datoer i filen. ${KEPT.da} Kontrollér årstallet.`,
    },
  },
  rating_above_scale: {
    title: {
      en: 'Rating above its scale',
      nl: 'Cijfer boven de schaal',
      da: 'Bedømmelse over skalaen',
    },
    text: {
      en: `The rating “{found}” is above the highest that can be given. ${KEPT.en} Check the scale.`,
      nl: `Het cijfer ‘{found}’ is hoger dan het hoogste dat te geven is. ${KEPT.nl} Controleer de schaal.`,
      da: `Bedømmelsen »{found}« er højere end den højeste, der kan gives. ${KEPT.da} Kontrollér skalaen.`,
    },
  },
  more_than_sent: {
    title: {
      en: 'More than was sent',
      nl: 'Meer dan er verzonden is',
      da: 'Flere, end der er sendt',
    },
    text: {
      en: `“{column}” says {found}, which is more than the mails sent or delivered. ${KEPT.en} Perhaps it counts every opening instead of every recipient.`,
      nl: `‘{column}’ geeft {found}, meer dan de verzonden of afgeleverde mails. ${KEPT.nl} Misschien telt de kolom elke opening in plaats van elke ontvanger.`,
      da: `»{column}« siger {found}, hvilket er flere end de sendte eller leverede mails. ${KEPT.da} Måske tæller kolonnen hver åbning i stedet for hver modtager.`,
    },
  },
};
