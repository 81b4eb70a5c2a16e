import type { Text } from '../text.js';

/** Rules of what to be warned of: in words, and as a form. */
export const ALERT_RULES = {
  rules_title: {
    en: 'What you are warned of',
    nl: 'Waarvoor u wordt gewaarschuwd',
    da: 'Hvad du bliver advaret om',
  },
  rules_text: {
    en: 'What these rules find in the last complete day or week stands on the overview under “{list}”, together with targets that are missed.',
    nl: 'Wat deze regels vinden in de laatste volledige dag of week staat op het overzicht onder ‘{list}’, samen met doelen die niet gehaald zijn.',
    da: 'Det, som reglerne finder i den seneste hele dag eller uge, står på overblikket under »{list}« sammen med mål, der ikke er nået.',
  },
  rules_none: {
    en: 'No rules: nothing is watched but your targets.',
    nl: 'Geen regels: alleen uw doelen worden bewaakt.',
    da: 'Ingen regler: der holdes kun øje med dine mål.',
  },
  rules_shipped: {
    en: 'Back to the shipped rules',
    nl: 'Terug naar de standaardregels',
    da: 'Tilbage til standardreglerne',
  },
  rule_new: { en: 'New rule', nl: 'Nieuwe regel', da: 'Ny regel' },
  rule_edit: { en: 'Change', nl: 'Wijzigen', da: 'Ret' },
  rule_remove: { en: 'Remove', nl: 'Verwijderen', da: 'Fjern' },
  rule_about: { en: '{button}: {rule}', nl: '{button}: {rule}', da: '{button}: {rule}' },
  rule_above: { en: '{kpi} above {limit}', nl: '{kpi} boven {limit}', da: '{kpi} over {limit}' },
  rule_below: { en: '{kpi} below {limit}', nl: '{kpi} onder {limit}', da: '{kpi} under {limit}' },
  rule_change: {
    en: '{kpi} more than {limit} higher or lower than a week earlier',
    nl: '{kpi} meer dan {limit} hoger of lager dan een week eerder',
    da: '{kpi} mere end {limit} højere eller lavere end ugen før',
  },
  rule_unusual: {
    en: '{kpi} unusually high or low',
    nl: '{kpi} ongewoon hoog of laag',
    da: '{kpi} usædvanligt højt eller lavt',
  },
  rule_day: { en: '{what}, by day', nl: '{what}, per dag', da: '{what}, pr. dag' },
  rule_week: { en: '{what}, by week', nl: '{what}, per week', da: '{what}, pr. uge' },
  rule_each: {
    en: '{what}, broken down by {dimension}',
    nl: '{what}, uitgesplitst naar {dimension}',
    da: '{what}, opdelt efter {dimension}',
  },
  rule_points: {
    en: '{number} percentage points',
    nl: '{number} procentpunten',
    da: '{number} procentpoint',
  },
  rule_faulty: {
    en: 'cannot be judged',
    nl: 'kan niet worden beoordeeld',
    da: 'kan ikke vurderes',
  },
  rule_no_kpi: {
    en: 'There is no figure “{found}”.',
    nl: 'Er is geen cijfer ‘{found}’.',
    da: 'Der er intet nøgletal »{found}«.',
  },
  rule_no_by: {
    en: 'Nothing can be broken down by “{found}”.',
    nl: 'Uitsplitsen naar ‘{found}’ kan niet.',
    da: 'Intet kan opdeles efter »{found}«.',
  },
  rule_kpi: { en: 'Figure', nl: 'Cijfer', da: 'Nøgletal' },
  rule_kpi_first: {
    en: 'Choose what is to be watched.',
    nl: 'Kies wat er bewaakt moet worden.',
    da: 'Vælg, hvad der skal holdes øje med.',
  },
  rule_when: { en: 'Warn when it is', nl: 'Waarschuwen bij', da: 'Advar ved' },
  when_above: {
    en: 'above a limit',
    nl: 'een waarde boven een grens',
    da: 'en værdi over en grænse',
  },
  when_below: {
    en: 'below a limit',
    nl: 'een waarde onder een grens',
    da: 'en værdi under en grænse',
  },
  when_change: {
    en: 'much higher or lower than a week earlier',
    nl: 'een sterke verandering ten opzichte van een week eerder',
    da: 'en stor ændring i forhold til ugen før',
  },
  when_unusual: {
    en: 'unusual by the shop’s own history',
    nl: 'een waarde die voor uw winkel ongewoon is',
    da: 'en værdi, der er usædvanlig for din butik',
  },
  rule_limit: { en: 'Limit', nl: 'Grens', da: 'Grænse' },
  rule_more_than: {
    en: 'Higher or lower by more than',
    nl: 'Hoger of lager met meer dan',
    da: 'Højere eller lavere med mere end',
  },
  rule_from_zero: {
    en: 'A change is measured from 0 up.',
    nl: 'Een verandering wordt vanaf 0 gemeten.',
    da: 'En ændring måles fra 0 og op.',
  },
  rule_every: { en: 'Judged over', nl: 'Beoordeeld over', da: 'Vurderes over' },
  every_day: {
    en: 'the last complete day',
    nl: 'de laatste volledige dag',
    da: 'den seneste hele dag',
  },
  every_week: {
    en: 'the last complete week',
    nl: 'de laatste volledige week',
    da: 'den seneste hele uge',
  },
  rule_by: { en: 'Broken down by', nl: 'Uitgesplitst naar', da: 'Opdelt efter' },
  by_nothing: {
    en: 'nothing: the whole shop',
    nl: 'niets: de hele winkel',
    da: 'intet: hele butikken',
  },
  rule_by_hint: {
    en: 'The ten largest values are judged, each by itself; none that rests on fewer than 30 orders or visits, which would be chance.',
    nl: 'De tien grootste waarden worden elk apart beoordeeld; geen waarde die op minder dan 30 bestellingen of bezoeken berust, want dat zou toeval zijn.',
    da: 'De ti største værdier vurderes hver for sig; ingen, der hviler på færre end 30 ordrer eller besøg, for det ville være tilfældigt.',
  },
  near_label: {
    en: 'Near the target: off by at most',
    nl: 'Bijna gehaald als het verschil met het doel hoogstens is',
    da: 'Tæt på målet, når afvigelsen højst er',
  },
  near_beyond: {
    en: 'From 0 to below 100%.',
    nl: 'Van 0 tot onder 100%.',
    da: 'Fra 0 til under 100 %.',
  },
} satisfies { [key: string]: Text };
