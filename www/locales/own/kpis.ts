import type { Text } from '../text.js';

/** KPIs of the reader's: a name, a formula, a unit. */
export const OWN_KPIS = {
  own_title: { en: 'Your own figures', nl: 'Eigen cijfers', da: 'Dine egne nøgletal' },
  own_text: {
    en: 'Make a figure of others, such as revenue / orders. It then stands wherever figures stand: on cards, pages and in breakdowns.',
    nl: 'Maak een cijfer uit andere, zoals revenue / orders. Het staat daarna overal waar cijfers staan: op kaarten, pagina’s en in uitsplitsingen.',
    da: 'Lav et nøgletal af andre, f.eks. revenue / orders. Det står derefter alle steder, hvor nøgletal står: på kort, sider og i opdelinger.',
  },
  own_new: { en: 'New figure', nl: 'Nieuw cijfer', da: 'Nyt nøgletal' },
  own_edit: { en: 'Change {kpi}', nl: '{kpi} wijzigen', da: 'Ret {kpi}' },
  own_remove: { en: 'Remove {kpi}', nl: '{kpi} verwijderen', da: 'Fjern {kpi}' },
  own_faulty: {
    en: 'cannot be worked out',
    nl: 'kan niet worden berekend',
    da: 'kan ikke beregnes',
  },
  own_name: { en: 'Name', nl: 'Naam', da: 'Navn' },
  own_formula: { en: 'Formula', nl: 'Formule', da: 'Formel' },
  own_formula_hint: {
    en: 'Figures by their short names, numbers with a decimal point, + − × ÷ and parentheses.',
    nl: 'Cijfers met hun korte naam, getallen met een decimale punt, + − × ÷ en haakjes.',
    da: 'Nøgletal med deres korte navne, tal med decimalpunktum, + − × ÷ og parenteser.',
  },
  own_insert: {
    en: 'Put a figure into the formula',
    nl: 'Cijfer in de formule zetten',
    da: 'Sæt et nøgletal ind i formlen',
  },
  own_unit: { en: 'Measured in', nl: 'Eenheid', da: 'Enhed' },
  own_unit_money: { en: 'money', nl: 'geld', da: 'penge' },
  own_unit_ratio: { en: 'per cent', nl: 'procent', da: 'procent' },
  own_unit_points: { en: 'percentage points', nl: 'procentpunten', da: 'procentpoint' },
  own_unit_count: { en: 'a number', nl: 'aantal', da: 'antal' },
  own_unit_factor: { en: 'times (×)', nl: 'maal (×)', da: 'gange (×)' },
  own_unit_score: { en: 'a score', nl: 'een score', da: 'en score' },
  own_unit_seconds: { en: 'time, in seconds', nl: 'tijd, in seconden', da: 'tid, i sekunder' },
  own_unit_days: { en: 'days', nl: 'dagen', da: 'dage' },
  own_unit_years: { en: 'years', nl: 'jaren', da: 'år' },
  own_means: { en: 'In words', nl: 'In woorden', da: 'Med ord' },
  own_value: {
    en: 'In the present period',
    nl: 'In de huidige periode',
    da: 'I den nuværende periode',
  },
  own_save: { en: 'Save', nl: 'Opslaan', da: 'Gem' },
  own_cancel: { en: 'Cancel', nl: 'Annuleren', da: 'Annuller' },
  own_nameless: {
    en: 'Give the figure a name.',
    nl: 'Geef het cijfer een naam.',
    da: 'Giv nøgletallet et navn.',
  },
  own_at: { en: 'Character {at}: {what}', nl: 'Teken {at}: {what}', da: 'Tegn {at}: {what}' },
  own_meant: { en: 'Take “{name}”', nl: '‘{name}’ nemen', da: 'Brug »{name}«' },
  own_quoted: { en: '“{found}”', nl: '‘{found}’', da: '»{found}«' },
  own_end: { en: 'the end', nl: 'het einde', da: 'slutningen' },
  fault_not_an_operand: {
    en: 'a number, a figure or “(” is expected here, not {found}.',
    nl: 'hier hoort een getal, een cijfer of ‘(’ te staan, niet {found}.',
    da: 'her skal stå et tal, et nøgletal eller »(«, ikke {found}.',
  },
  fault_not_an_operator: {
    en: '+ − × ÷ or the end is expected here, not {found}.',
    nl: 'hier hoort + − × ÷ of het einde te staan, niet {found}.',
    da: 'her skal stå + − × ÷ eller slutningen, ikke {found}.',
  },
  fault_unclosed: {
    en: 'what opens here is never closed.',
    nl: 'wat hier opengaat, wordt nergens gesloten.',
    da: 'det, der åbnes her, lukkes aldrig.',
  },
  fault_number_too_long: {
    en: 'the number has more digits than can be kept exactly.',
    nl: 'het getal heeft meer cijfers dan exact bewaard kunnen worden.',
    da: 'tallet har flere cifre, end der kan holdes nøjagtigt.',
  },
  fault_unknown_function: {
    en: 'there is no function {found}.',
    nl: 'er is geen functie {found}.',
    da: 'der er ingen funktion {found}.',
  },
  fault_wrong_count: {
    en: '{found} takes another number of arguments ({least} at least).',
    nl: '{found} vraagt een ander aantal argumenten (minstens {least}).',
    da: '{found} tager et andet antal argumenter (mindst {least}).',
  },
  fault_unknown_name: {
    en: 'there is no figure {found}.',
    nl: 'er is geen cijfer {found}.',
    da: 'der er intet nøgletal {found}.',
  },
  fault_circle: {
    en: 'the figure would be worked out from itself: {found}.',
    nl: 'het cijfer zou uit zichzelf worden berekend: {found}.',
    da: 'nøgletallet ville blive beregnet ud fra sig selv: {found}.',
  },
  fault_too_deep: {
    en: 'there are too many parentheses in each other.',
    nl: 'er staan te veel haakjes in elkaar.',
    da: 'der er for mange parenteser inden i hinanden.',
  },
  fault_too_long: {
    en: 'the formula is too long.',
    nl: 'de formule is te lang.',
    da: 'formlen er for lang.',
  },
  fault_taken_id: {
    en: 'another figure has the short name {found} already.',
    nl: 'een ander cijfer heeft de korte naam {found} al.',
    da: 'et andet nøgletal har allerede det korte navn {found}.',
  },
  fault_not_a_name: {
    en: 'a plain name is expected between these parentheses.',
    nl: 'tussen deze haakjes hoort een gewone naam te staan.',
    da: 'mellem disse parenteser skal stå et almindeligt navn.',
  },
} satisfies { [key: string]: Text };
