import type { Text } from '../text.js';

/** What the page of A/B tests says. */
export const AB_TEST = {
  difference: {
    en: '{name} converts {better} than {control}: {rate} against {control_rate}, a difference of {points} ({low} to {high}).',
    nl: '{name} converteert {better} dan {control}: {rate} tegen {control_rate}, een verschil van {points} ({low} tot {high}).',
    da: '{name} konverterer {better} end {control}: {rate} mod {control_rate}, en forskel på {points} ({low} til {high}).',
  },
  better: { en: 'better', nl: 'beter', da: 'bedre' },
  worse: { en: 'worse', nl: 'slechter', da: 'dårligere' },
  no_difference: {
    en: 'No difference found, and there were enough visitors to find one of {uplift} or more. Keep the simpler one.',
    nl: 'Geen verschil gevonden, en er waren genoeg bezoekers om een verschil van {uplift} of meer te vinden. Houd de eenvoudigste.',
    da: 'Ingen forskel fundet, og der var nok besøgende til at finde en på {uplift} eller mere. Behold den enkleste.',
  },
  not_enough_data: {
    en: 'Not enough visitors yet to tell. Let the test run on, and do not stop it the first day it looks good.',
    nl: 'Nog niet genoeg bezoekers om iets te zeggen. Laat de test doorlopen, en stop niet op de eerste dag dat het er goed uitziet.',
    da: 'Endnu ikke nok besøgende til at sige noget. Lad testen køre videre, og stop den ikke den første dag, den ser god ud.',
  },
  uneven_split: {
    en: 'The visitors were not shared out evenly between the variants (p = {p}). Find out why before trusting any figure here: redirects, bots or a fault in the test tool are the usual causes.',
    nl: 'De bezoekers zijn niet gelijk over de varianten verdeeld (p = {p}). Zoek uit waarom voordat u een cijfer hier vertrouwt: doorverwijzingen, bots of een fout in de testsoftware zijn de gewone oorzaken.',
    da: 'De besøgende blev ikke fordelt ligeligt på varianterne (p = {p}). Find ud af hvorfor, før du stoler på et tal her: omdirigeringer, bots eller en fejl i testværktøjet er de sædvanlige årsager.',
  },
  enough: {
    en: 'To find an uplift of {uplift}, each variant needs {needed} visitors; the smallest has {smallest}. That is enough.',
    nl: 'Om een verbetering van {uplift} te vinden heeft elke variant {needed} bezoekers nodig; de kleinste heeft er {smallest}. Dat is genoeg.',
    da: 'For at finde en forbedring på {uplift} skal hver variant bruge {needed} besøgende; den mindste har {smallest}. Det er nok.',
  },
  not_enough: {
    en: 'To find an uplift of {uplift}, each variant needs {needed} visitors; the smallest has {smallest}. At the pace so far that takes {days} more days.',
    nl: 'Om een verbetering van {uplift} te vinden heeft elke variant {needed} bezoekers nodig; de kleinste heeft er {smallest}. In het huidige tempo duurt dat nog {days} dagen.',
    da: 'For at finde en forbedring på {uplift} skal hver variant bruge {needed} besøgende; den mindste har {smallest}. I det nuværende tempo tager det {days} dage mere.',
  },
  detectable: {
    en: 'As it is, the sample would find an uplift of {uplift} or more.',
    nl: 'Zoals het is, zou de steekproef een verbetering van {uplift} of meer vinden.',
    da: 'Som den er, ville stikprøven finde en forbedring på {uplift} eller mere.',
  },
  rests: {
    en: 'Visitors are {visitors}, conversions are {conversions}, from {from} to {to}. Two-sided, at {alpha} over all comparisons.',
    nl: 'Bezoekers zijn {visitors}, conversies zijn {conversions}, van {from} tot en met {to}. Tweezijdig, bij {alpha} over alle vergelijkingen samen.',
    da: 'Besøgende er {visitors}, konverteringer er {conversions}, fra {from} til {to}. Tosidet, ved {alpha} over alle sammenligninger.',
  },
  worth_finding: {
    en: 'Smallest uplift worth finding',
    nl: 'Kleinste verbetering die telt',
    da: 'Mindste forbedring, der tæller',
  },
  rates: {
    en: 'Conversion of each variant, with its 95 % interval',
    nl: 'Conversie per variant, met 95%-interval',
    da: 'Konvertering pr. variant med 95 %-interval',
  },
  differences: {
    en: 'Difference from {control}, with its interval',
    nl: 'Verschil met {control}, met interval',
    da: 'Forskel fra {control} med interval',
  },
  best: {
    en: 'Probability of being the best',
    nl: 'Kans de beste te zijn',
    da: 'Sandsynlighed for at være bedst',
  },
  table: { en: 'The variants in figures', nl: 'De varianten in cijfers', da: 'Varianterne i tal' },
  variant: { en: 'Variant', nl: 'Variant', da: 'Variant' },
  control: { en: '{name} (control)', nl: '{name} (controle)', da: '{name} (kontrol)' },
  visitors: { en: 'Visitors', nl: 'Bezoekers', da: 'Besøgende' },
  conversions: { en: 'Conversions', nl: 'Conversies', da: 'Konverteringer' },
  rate: { en: 'Conversion', nl: 'Conversie', da: 'Konvertering' },
  per_visitor: {
    en: 'Revenue per visitor',
    nl: 'Omzet per bezoeker',
    da: 'Omsætning pr. besøgende',
  },
  uplift: { en: 'Uplift', nl: 'Verbetering', da: 'Forbedring' },
  difference_column: { en: 'Difference', nl: 'Verschil', da: 'Forskel' },
  p_value: { en: 'p-value', nl: 'p-waarde', da: 'p-værdi' },
  probability: { en: 'Better than control', nl: 'Beter dan controle', da: 'Bedre end kontrol' },
  loss: { en: 'Risk if chosen', nl: 'Risico bij keuze', da: 'Risiko ved valg' },
} satisfies { [key: string]: Text };
