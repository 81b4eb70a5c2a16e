import type { Text } from '../text.js';

/** What the page of unusual days says. */
export const UNUSUAL_DAYS = {
  unusual: {
    en: {
      one: '{kpi}: one day of {judged} was unusual.',
      other: '{kpi}: {count} days of {judged} were unusual.',
    },
    nl: {
      one: '{kpi}: één dag van de {judged} was ongewoon.',
      other: '{kpi}: {count} dagen van de {judged} waren ongewoon.',
    },
    da: {
      one: '{kpi}: én dag af {judged} var usædvanlig.',
      other: '{kpi}: {count} dage af {judged} var usædvanlige.',
    },
  },
  nothing_unusual: {
    en: '{kpi}: nothing unusual. All {judged} days lie where season and weekday lead to expect.',
    nl: '{kpi}: niets ongewoons. Alle {judged} dagen liggen waar seizoen en weekdag het doen verwachten.',
    da: '{kpi}: intet usædvanligt. Alle {judged} dage ligger der, hvor sæson og ugedag lader forvente.',
  },
  too_few_days: {
    en: '{kpi}: too few days to tell. It takes at least {needed} days with a figure; choose a longer period.',
    nl: '{kpi}: te weinig dagen om iets te zeggen. Er zijn minstens {needed} dagen met een cijfer nodig; kies een langere periode.',
    da: '{kpi}: for få dage til at afgøre det. Der skal mindst {needed} dage med et tal til; vælg en længere periode.',
  },
  no_spread: {
    en: '{kpi}: all days but a few are the same, so there is no usual spread to measure by.',
    nl: '{kpi}: op een paar na zijn alle dagen gelijk, dus er is geen gewone spreiding om aan te meten.',
    da: '{kpi}: alle dage på nær få er ens, så der er ingen sædvanlig spredning at måle med.',
  },
  explained: {
    en: 'The band follows the weekday{trend}. A day is called unusual {threshold} robust standard deviations off: with {rate} certainty none of these days is, if nothing was.',
    nl: 'De band volgt de weekdag{trend}. Een dag heet ongewoon bij {threshold} robuuste standaardafwijkingen: met {rate} zekerheid geen van deze dagen, als er niets was.',
    da: 'Båndet følger ugedagen{trend}. En dag kaldes usædvanlig ved {threshold} robuste standardafvigelser: med {rate} sikkerhed ingen af disse dage, hvis der intet var.',
  },
  trend: { en: ', trend and season', nl: ', trend en seizoen', da: ', tendens og sæson' },
  course: {
    en: '{kpi} and what was expected',
    nl: '{kpi} en wat werd verwacht',
    da: '{kpi} og det forventede',
  },
  list: { en: 'What explains them', nl: 'Wat ze verklaart', da: 'Hvad der forklarer dem' },
  day_more: {
    en: '{value}, {deviation} more than expected',
    nl: '{value}, {deviation} meer dan verwacht',
    da: '{value}, {deviation} mere end forventet',
  },
  day_less: {
    en: '{value}, {deviation} less than expected',
    nl: '{value}, {deviation} minder dan verwacht',
    da: '{value}, {deviation} mindre end forventet',
  },
  by: { en: 'By {dimension}:', nl: 'Per {dimension}:', da: 'Efter {dimension}:' },
  gave: {
    en: '{name} {contribution} ({share})',
    nl: '{name} {contribution} ({share})',
    da: '{name} {contribution} ({share})',
  },
  table: { en: 'The unusual days', nl: 'De ongewone dagen', da: 'De usædvanlige dage' },
  deviation: { en: 'Difference', nl: 'Verschil', da: 'Forskel' },
  score: { en: 'Standard deviations', nl: 'Standaardafwijkingen', da: 'Standardafvigelser' },
  day: { en: 'Day', nl: 'Dag', da: 'Dag' },
} satisfies { [key: string]: Text };
