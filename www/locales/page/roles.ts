import type { Text } from '../text.js';

/** Dashboards: whose they are, their cards, one campaign. */
export const ROLES = {
  dashboards: { en: 'Dashboard for', nl: 'Dashboard voor', da: 'Dashboard for' },
  role_management: { en: 'Management', nl: 'Directie', da: 'Ledelse' },
  role_marketing: { en: 'Marketing', nl: 'Marketing', da: 'Marketing' },
  role_sales: { en: 'Sales', nl: 'Verkoop', da: 'Salg' },
  role_logistics: { en: 'Logistics', nl: 'Logistiek', da: 'Logistik' },
  role_finance: { en: 'Finance', nl: 'Financiën', da: 'Økonomi' },
  role_customer_service: { en: 'Customer service', nl: 'Klantenservice', da: 'Kundeservice' },
  role_people_it: { en: 'People and IT', nl: 'Personeel en IT', da: 'Personale og IT' },
  role_campaign: { en: 'Campaign', nl: 'Campagne', da: 'Kampagne' },
  role_all: {
    en: { one: 'The one figure for {role}', other: 'All {count} figures for {role}' },
    nl: { one: 'Het ene cijfer voor {role}', other: 'Alle {count} cijfers voor {role}' },
    da: { one: 'Det ene nøgletal for {role}', other: 'Alle {count} nøgletal for {role}' },
  },
  role_nothing: {
    en: 'None of these figures can be worked out from the files so far, or not for this period and these filters.',
    nl: 'Geen van deze cijfers kan uit de huidige bestanden worden berekend, of niet voor deze periode en deze filters.',
    da: 'Ingen af disse nøgletal kan beregnes ud fra de nuværende filer, eller ikke for denne periode og disse filtre.',
  },
  edit_tiles: { en: 'Edit', nl: 'Bewerken', da: 'Rediger' },
  own_definition: {
    en: 'A figure of your own, made in the settings.',
    nl: 'Een eigen cijfer, gemaakt bij de instellingen.',
    da: 'Et af dine egne nøgletal, lavet under indstillinger.',
  },
  table_best_products: { en: 'Best products', nl: 'Beste producten', da: 'Bedste produkter' },
  table_traffic_sources: { en: 'Traffic sources', nl: 'Verkeersbronnen', da: 'Trafikkilder' },
  table_campaigns: { en: 'Campaigns', nl: 'Campagnes', da: 'Kampagner' },
  table_margins: {
    en: 'What each category earns',
    nl: 'Wat elke categorie oplevert',
    da: 'Hvad hver kategori tjener',
  },
  table_carriers: { en: 'Carriers', nl: 'Vervoerders', da: 'Fragtfirmaer' },
  table_stock: {
    en: 'Stock by category',
    nl: 'Voorraad per categorie',
    da: 'Lager efter kategori',
  },
  table_reasons: {
    en: 'Why customers get in touch',
    nl: 'Waarom klanten contact opnemen',
    da: 'Hvorfor kunderne henvender sig',
  },
  table_ratings: {
    en: 'What customers say of products',
    nl: 'Wat klanten van producten vinden',
    da: 'Hvad kunderne siger om produkterne',
  },
  table_exports: {
    en: 'How complete the files are',
    nl: 'Hoe volledig de bestanden zijn',
    da: 'Hvor fuldstændige filerne er',
  },
  table_sources: {
    en: 'Where its visitors come from',
    nl: 'Waar de bezoekers vandaan komen',
    da: 'Hvor de besøgende kommer fra',
  },
  campaign_choose: { en: 'Choose a campaign', nl: 'Kies een campagne', da: 'Vælg en kampagne' },
  campaign_choose_text: {
    en: 'This dashboard shows one campaign. Choose it here, or by its row in the table.',
    nl: 'Dit dashboard toont één campagne. Kies er hier een, of klik op een rij in de tabel.',
    da: 'Dette dashboard viser én kampagne. Vælg den her, eller klik på dens række i tabellen.',
  },
  campaign_shown: { en: 'Campaign', nl: 'Campagne', da: 'Kampagne' },
  campaign_other: { en: 'Another campaign', nl: 'Andere campagne', da: 'En anden kampagne' },
} satisfies { [key: string]: Text };
