import type { KpiTexts } from '../text.js';

/** Marketing and traffic: who visits, and what it costs to bring them. */
export const MARKETING: KpiTexts = {
  sessions: {
    name: { en: 'Sessions', nl: 'Sessies', da: 'Sessioner' },
    definition: {
      en: 'Visits to the site, as the traffic report counts them.',
      nl: 'Bezoeken aan de site, zoals het verkeersrapport ze telt.',
      da: 'Besøg på sitet, som trafikrapporten tæller dem.',
    },
  },
  users: {
    name: { en: 'Unique visitors', nl: 'Unieke bezoekers', da: 'Unikke besøgende' },
    definition: {
      en: 'Visitors in the traffic report. Summed over days or channels, a person counts once in each.',
      nl: 'Bezoekers volgens het verkeersrapport. Opgeteld over dagen of kanalen telt iemand in elk daarvan één keer.',
      da: 'Besøgende ifølge trafikrapporten. Lagt sammen over dage eller kanaler tæller en person én gang i hver.',
    },
  },
  pageviews: {
    name: { en: 'Page views', nl: 'Paginaweergaven', da: 'Sidevisninger' },
    definition: {
      en: 'Pages shown, as the traffic report counts them.',
      nl: 'Getoonde pagina’s, zoals het verkeersrapport ze telt.',
      da: 'Viste sider, som trafikrapporten tæller dem.',
    },
  },
  bounce_rate: {
    name: { en: 'Bounce rate', nl: 'Bouncepercentage', da: 'Afvisningsprocent' },
    definition: {
      en: 'The share of sessions without engagement: bounces ÷ sessions, or 1 minus engaged sessions ÷ sessions.',
      nl: 'Het deel van de sessies zonder betrokkenheid: bounces ÷ sessies, of 1 min betrokken sessies ÷ sessies.',
      da: 'Andelen af sessioner uden engagement: afvisninger ÷ sessioner, eller 1 minus engagerede sessioner ÷ sessioner.',
    },
  },
  avg_session_duration: {
    name: {
      en: 'Average session duration',
      nl: 'Gemiddelde sessieduur',
      da: 'Gns. sessionsvarighed',
    },
    definition: {
      en: 'Total time of all sessions divided by the number of sessions.',
      nl: 'Totale tijd van alle sessies gedeeld door het aantal sessies.',
      da: 'Den samlede tid for alle sessioner divideret med antallet af sessioner.',
    },
  },
  organic_share: {
    name: { en: 'Organic traffic share', nl: 'Organisch verkeer', da: 'Organisk trafik' },
    definition: {
      en: 'Sessions from unpaid search and social as a share of all sessions.',
      nl: 'Sessies uit onbetaald zoeken en onbetaalde social media als deel van alle sessies.',
      da: 'Sessioner fra ubetalt søgning og ubetalte sociale medier som andel af alle sessioner.',
    },
  },
  paid_share: {
    name: { en: 'Paid traffic share', nl: 'Betaald verkeer', da: 'Betalt trafik' },
    definition: {
      en: 'Sessions from paid search, paid social and display as a share of all sessions.',
      nl: 'Sessies uit betaald zoeken, betaalde social media en display als deel van alle sessies.',
      da: 'Sessioner fra betalt søgning, betalte sociale medier og display som andel af alle sessioner.',
    },
  },
  marketing_cost: {
    name: { en: 'Marketing cost', nl: 'Marketingkosten', da: 'Marketingomkostninger' },
    definition: {
      en: 'What was spent on ads, as the ad platforms report it.',
      nl: 'Wat aan advertenties is uitgegeven, zoals de advertentieplatforms het melden.',
      da: 'Hvad der er brugt på annoncer, som annonceplatformene oplyser det.',
    },
  },
  cac: {
    name: {
      en: 'Customer acquisition cost',
      nl: 'Kosten per acquisitie',
      da: 'Pris pr. anskaffelse',
    },
    definition: {
      en: 'What a new customer costs: marketing cost divided by new customers.',
      nl: 'Wat een nieuwe klant kost: marketingkosten gedeeld door nieuwe klanten.',
      da: 'Hvad en ny kunde koster: marketingomkostninger divideret med nye kunder.',
    },
  },
  cost_per_order: {
    name: { en: 'Cost per purchase', nl: 'Kosten per aankoop', da: 'Pris pr. køb' },
    definition: {
      en: 'Marketing cost divided by orders.',
      nl: 'Marketingkosten gedeeld door bestellingen.',
      da: 'Marketingomkostninger divideret med ordrer.',
    },
  },
  cost_per_visit: {
    name: { en: 'Cost per visit', nl: 'Kosten per bezoek', da: 'Pris pr. besøg' },
    definition: {
      en: 'Marketing cost divided by sessions, by paid sessions where they are known.',
      nl: 'Marketingkosten gedeeld door sessies, door betaalde sessies als die bekend zijn.',
      da: 'Marketingomkostninger divideret med sessioner, med betalte sessioner, hvor de er kendt.',
    },
  },
  cost_per_lead: {
    name: { en: 'Cost per lead', nl: 'Kosten per lead', da: 'Pris pr. lead' },
    definition: {
      en: 'Marketing cost divided by leads.',
      nl: 'Marketingkosten gedeeld door leads.',
      da: 'Marketingomkostninger divideret med leads.',
    },
  },
  cpc: {
    name: { en: 'Cost per click', nl: 'Kosten per klik', da: 'Pris pr. klik' },
    definition: {
      en: 'Ad spend divided by clicks.',
      nl: 'Advertentiekosten gedeeld door klikken.',
      da: 'Annonceudgifter divideret med klik.',
    },
  },
  cpm: {
    name: {
      en: 'Cost per 1,000 views',
      nl: 'Kosten per 1.000 vertoningen',
      da: 'Pris pr. 1.000 visninger',
    },
    definition: {
      en: 'Ad spend per thousand times an ad was shown.',
      nl: 'Advertentiekosten per duizend keer dat een advertentie is getoond.',
      da: 'Annonceudgifter pr. tusind gange, en annonce blev vist.',
    },
  },
  ctr: {
    name: { en: 'Click-through rate', nl: 'Doorklikratio', da: 'Klikrate' },
    definition: {
      en: 'The share of ad impressions that were clicked.',
      nl: 'Het deel van de advertentievertoningen waarop is geklikt.',
      da: 'Andelen af annoncevisninger, der blev klikket på.',
    },
  },
  click_conversion_rate: {
    name: { en: 'Conversion of clicks', nl: 'Conversie van klikken', da: 'Konvertering af klik' },
    definition: {
      en: 'Conversions the ad platform reports, as a share of clicks.',
      nl: 'Conversies volgens het advertentieplatform, als deel van de klikken.',
      da: 'Konverteringer ifølge annonceplatformen som andel af klik.',
    },
  },
  roas: {
    name: {
      en: 'Return on ad spend',
      nl: 'Rendement op advertenties (ROAS)',
      da: 'Afkast af annoncer (ROAS)',
    },
    definition: {
      en: 'The sales value the ad platforms claim, divided by ad spend.',
      nl: 'De omzet die de advertentieplatforms zich toerekenen, gedeeld door de advertentiekosten.',
      da: 'Den salgsværdi, annonceplatformene tilskriver sig, divideret med annonceudgifterne.',
    },
  },
  mer: {
    name: {
      en: 'Marketing efficiency',
      nl: 'Marketingefficiëntie (MER)',
      da: 'Marketingeffektivitet (MER)',
    },
    definition: {
      en: 'Net sales of the shop divided by marketing cost. Counts every sale, not only those a platform claims.',
      nl: 'Netto-omzet van de winkel gedeeld door de marketingkosten. Telt elke verkoop, niet alleen wat een platform claimt.',
      da: 'Butikkens nettoomsætning divideret med marketingomkostninger. Tæller alt salg, ikke kun det, en platform tilskriver sig.',
    },
  },
  marketing_roi: {
    name: { en: 'Marketing ROI', nl: 'Marketing-ROI', da: 'Marketing-ROI' },
    definition: {
      en: 'Gross profit minus marketing cost, as a share of marketing cost. Where no cost of goods is known, net sales take the place of gross profit.',
      nl: 'Brutowinst min marketingkosten, als deel van de marketingkosten. Zonder bekende kostprijzen komt de netto-omzet in de plaats van de brutowinst.',
      da: 'Bruttofortjeneste minus marketingomkostninger som andel af marketingomkostningerne. Uden kendte kostpriser bruges nettoomsætningen i stedet.',
    },
  },
  cart_abandonment_rate: {
    name: { en: 'Cart abandonment', nl: 'Verlaten winkelwagens', da: 'Forladte kurve' },
    definition: {
      en: 'Of the sessions with something put in the cart, the share without a purchase.',
      nl: 'Van de sessies waarin iets in de winkelwagen is gelegd: het deel zonder aankoop.',
      da: 'Af sessionerne med noget lagt i kurven: den andel uden køb.',
    },
  },
  checkout_abandonment_rate: {
    name: { en: 'Checkout abandonment', nl: 'Verlaten afrekenen', da: 'Forladt betaling' },
    definition: {
      en: 'Of the sessions that began the checkout, the share without a purchase.',
      nl: 'Van de sessies waarin het afrekenen begon: het deel zonder aankoop.',
      da: 'Af sessionerne, hvor betalingen blev påbegyndt: den andel uden køb.',
    },
  },
  add_to_carts: {
    name: { en: 'Put in cart', nl: 'In winkelwagen', da: 'Lagt i kurv' },
    definition: {
      en: 'Sessions with something put in the cart.',
      nl: 'Sessies waarin iets in de winkelwagen is gelegd.',
      da: 'Sessioner, hvor noget blev lagt i kurven.',
    },
  },
  checkouts: {
    name: { en: 'Checkout begun', nl: 'Afrekenen begonnen', da: 'Betaling påbegyndt' },
    definition: {
      en: 'Sessions that began the checkout.',
      nl: 'Sessies waarin het afrekenen begon.',
      da: 'Sessioner, hvor betalingen blev påbegyndt.',
    },
  },
  purchases: {
    name: { en: 'Purchases', nl: 'Aankopen', da: 'Køb' },
    definition: {
      en: 'Purchases in the traffic report.',
      nl: 'Aankopen volgens het verkeersrapport.',
      da: 'Køb ifølge trafikrapporten.',
    },
  },
  lead_conversion_rate: {
    name: { en: 'Lead conversion', nl: 'Leadconversie', da: 'Leadkonvertering' },
    definition: {
      en: 'Leads won as a share of the leads of the period.',
      nl: 'Gewonnen leads als deel van de leads van de periode.',
      da: 'Vundne leads som andel af periodens leads.',
    },
  },
  email_signup_rate: {
    name: { en: 'E-mail sign-up rate', nl: 'E-mailabonnementspercentage', da: 'Tilmeldingsrate' },
    definition: {
      en: 'New subscribers to the newsletter per session.',
      nl: 'Nieuwe abonnees op de nieuwsbrief per sessie.',
      da: 'Nye tilmeldinger til nyhedsbrevet pr. session.',
    },
  },
  unsubscribe_rate: {
    name: { en: 'Unsubscribe rate', nl: 'Afmeldpercentage', da: 'Afmeldingsrate' },
    definition: {
      en: 'Unsubscribed as a share of the e-mails delivered.',
      nl: 'Afmeldingen als deel van de afgeleverde e-mails.',
      da: 'Afmeldinger som andel af leverede e-mails.',
    },
  },
  email_open_rate: {
    name: { en: 'Open rate', nl: 'Openratio', da: 'Åbningsrate' },
    definition: {
      en: 'E-mails opened as a share of the e-mails delivered.',
      nl: 'Geopende e-mails als deel van de afgeleverde e-mails.',
      da: 'Åbnede e-mails som andel af leverede e-mails.',
    },
  },
  email_click_rate: {
    name: { en: 'Click rate', nl: 'Klikratio', da: 'Klikrate' },
    definition: {
      en: 'E-mails clicked as a share of the e-mails delivered.',
      nl: 'E-mails met een klik als deel van de afgeleverde e-mails.',
      da: 'E-mails med klik som andel af leverede e-mails.',
    },
  },
  email_revenue: {
    name: { en: 'E-mail revenue', nl: 'E-mailomzet', da: 'E-mailomsætning' },
    definition: {
      en: 'Revenue that the e-mail tool puts down to its campaigns and flows.',
      nl: 'Omzet die de e-mailtool aan zijn campagnes en flows toeschrijft.',
      da: 'Omsætning, som e-mailværktøjet tilskriver sine kampagner og flows.',
    },
  },
};
