import type { KpiTexts } from '../text.js';

/** Customers: who buys, who comes back, what they are worth. */
export const CUSTOMERS: KpiTexts = {
  customers: {
    name: { en: 'Customers', nl: 'Klanten', da: 'Kunder' },
    definition: {
      en: 'Different customers with an order in the period. Guest orders without an e-mail address cannot be counted.',
      nl: 'Verschillende klanten met een bestelling in de periode. Gastbestellingen zonder e-mailadres kunnen niet worden geteld.',
      da: 'Forskellige kunder med en ordre i perioden. Gæsteordrer uden e-mailadresse kan ikke tælles.',
    },
  },
  new_customers: {
    name: { en: 'New customers', nl: 'Nieuwe klanten', da: 'Nye kunder' },
    definition: {
      en: 'Customers whose first order in all the loaded data falls in the period.',
      nl: 'Klanten van wie de eerste bestelling in alle ingelezen gegevens in de periode valt.',
      da: 'Kunder, hvis første ordre i alle indlæste data ligger i perioden.',
    },
  },
  returning_customer_rate: {
    name: { en: 'Returning customers', nl: 'Terugkerende klanten', da: 'Tilbagevendende kunder' },
    definition: {
      en: 'Of the customers of the period, the share with two or more orders up to its end.',
      nl: 'Van de klanten in de periode: het deel met twee of meer bestellingen tot en met het einde ervan.',
      da: 'Af periodens kunder: den andel, der har to eller flere ordrer frem til periodens slutning.',
    },
  },
  purchase_frequency: {
    name: { en: 'Purchase frequency', nl: 'Aankoopfrequentie', da: 'Købsfrekvens' },
    definition: {
      en: 'Orders per customer in the 365 days up to the end of the period.',
      nl: 'Bestellingen per klant in de 365 dagen tot en met het einde van de periode.',
      da: 'Ordrer pr. kunde i de 365 dage frem til periodens slutning.',
    },
  },
  repeat_purchase_rate_30: {
    name: {
      en: 'Repeat purchase within 30 days',
      nl: 'Herhaalaankoop binnen 30 dagen',
      da: 'Genkøb inden for 30 dage',
    },
    definition: {
      en: 'Of the customers who first ordered in the period, and at least 30 days before the data end, the share with a second order within 30 days.',
      nl: 'Van de klanten met hun eerste bestelling in de periode, minstens 30 dagen voor het einde van de gegevens: het deel met een tweede bestelling binnen 30 dagen.',
      da: 'Af de kunder, der bestilte første gang i perioden og mindst 30 dage før dataene slutter: den andel, der bestilte igen inden for 30 dage.',
    },
  },
  repeat_purchase_rate_60: {
    name: {
      en: 'Repeat purchase within 60 days',
      nl: 'Herhaalaankoop binnen 60 dagen',
      da: 'Genkøb inden for 60 dage',
    },
    definition: {
      en: 'Of the customers who first ordered in the period, and at least 60 days before the data end, the share with a second order within 60 days.',
      nl: 'Van de klanten met hun eerste bestelling in de periode, minstens 60 dagen voor het einde van de gegevens: het deel met een tweede bestelling binnen 60 dagen.',
      da: 'Af de kunder, der bestilte første gang i perioden og mindst 60 dage før dataene slutter: den andel, der bestilte igen inden for 60 dage.',
    },
  },
  repeat_purchase_rate_90: {
    name: {
      en: 'Repeat purchase within 90 days',
      nl: 'Herhaalaankoop binnen 90 dagen',
      da: 'Genkøb inden for 90 dage',
    },
    definition: {
      en: 'Of the customers who first ordered in the period, and at least 90 days before the data end, the share with a second order within 90 days.',
      nl: 'Van de klanten met hun eerste bestelling in de periode, minstens 90 dagen voor het einde van de gegevens: het deel met een tweede bestelling binnen 90 dagen.',
      da: 'Af de kunder, der bestilte første gang i perioden og mindst 90 dage før dataene slutter: den andel, der bestilte igen inden for 90 dage.',
    },
  },
  retention_rate: {
    name: { en: 'Customer retention', nl: 'Klantbehoud', da: 'Kundefastholdelse' },
    definition: {
      en: 'Of the customers active at the start of the period, the share still active at its end. Active: ordered within the active window, 365 days unless you change it.',
      nl: 'Van de klanten die aan het begin van de periode actief waren: het deel dat aan het einde nog actief is. Actief: een bestelling binnen het actieve venster, standaard 365 dagen.',
      da: 'Af de kunder, der var aktive ved periodens start: den andel, der stadig er aktiv ved slutningen. Aktiv: en ordre inden for det aktive vindue, som standard 365 dage.',
    },
  },
  churn_rate: {
    name: { en: 'Churn', nl: 'Klantverlies', da: 'Kundeafgang' },
    definition: {
      en: 'Of the customers active at the start of the period, the share no longer active at its end.',
      nl: 'Van de klanten die aan het begin van de periode actief waren: het deel dat dat aan het einde niet meer is.',
      da: 'Af de kunder, der var aktive ved periodens start: den andel, der ikke længere er det ved slutningen.',
    },
  },
  customer_lifespan: {
    name: { en: 'Customer lifespan', nl: 'Klantlevensduur', da: 'Kundelevetid' },
    definition: {
      en: 'How long a customer stays, in years: 1 divided by yearly churn, capped at the years in the settings.',
      nl: 'Hoe lang een klant blijft, in jaren: 1 gedeeld door het jaarlijkse klantverlies, met het maximum uit de instellingen.',
      da: 'Hvor længe en kunde bliver, i år: 1 divideret med den årlige kundeafgang, højst årene i indstillingerne.',
    },
  },
  clv: {
    name: {
      en: 'Customer lifetime value',
      nl: 'Klantwaarde (CLV)',
      da: 'Kundens levetidsværdi',
    },
    definition: {
      en: 'What a customer brings over the whole relation: average order value × purchase frequency × customer lifespan.',
      nl: 'Wat een klant over de hele relatie oplevert: gemiddelde orderwaarde × aankoopfrequentie × klantlevensduur.',
      da: 'Hvad en kunde giver over hele forholdet: gennemsnitlig ordreværdi × købsfrekvens × kundelevetid.',
    },
  },
  clv_cac_ratio: {
    name: { en: 'CLV to CAC', nl: 'CLV per CAC', da: 'CLV i forhold til CAC' },
    definition: {
      en: 'Customer lifetime value divided by what it costs to win a customer.',
      nl: 'Klantwaarde gedeeld door wat het kost om een klant te werven.',
      da: 'Kundens levetidsværdi divideret med prisen for at vinde en kunde.',
    },
  },
  nps: {
    name: { en: 'Net Promoter Score', nl: 'Net Promoter Score', da: 'Net Promoter Score' },
    definition: {
      en: 'The share of answers of 9–10 minus the share of 0–6, from −100 to 100. The range beside it holds the true score in 95 of 100 cases.',
      nl: 'Het deel antwoorden 9–10 min het deel 0–6, van −100 tot 100. In 95 van de 100 gevallen ligt de ware score in het bereik ernaast.',
      da: 'Andelen af svar på 9–10 minus andelen på 0–6, fra −100 til 100. Intervallet ved siden af rummer den sande score i 95 ud af 100 tilfælde.',
    },
  },
  csat: {
    name: { en: 'Customer satisfaction', nl: 'Klanttevredenheid', da: 'Kundetilfredshed' },
    definition: {
      en: 'Answers in the top two fifths of the scale (4 and 5 of 5) as a share of all answers.',
      nl: 'Antwoorden in de bovenste twee vijfde van de schaal (4 en 5 van 5) als deel van alle antwoorden.',
      da: 'Svar i de øverste to femtedele af skalaen (4 og 5 af 5) som andel af alle svar.',
    },
  },
  avg_rating: {
    name: { en: 'Average rating', nl: 'Gemiddelde beoordeling', da: 'Gennemsnitlig bedømmelse' },
    definition: {
      en: 'Mean rating of the reviews, on a scale to 5.',
      nl: 'Gemiddelde waardering van de beoordelingen, op een schaal tot 5.',
      da: 'Gennemsnitlig bedømmelse i anmeldelserne, på en skala til 5.',
    },
  },
};
