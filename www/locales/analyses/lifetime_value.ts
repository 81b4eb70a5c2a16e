import type { Text } from '../text.js';

/** What the page of lifetime value says. */
export const LIFETIME_VALUE = {
  sentence: {
    en: 'Today’s {customers} customers will probably place about {orders} orders in the {days} days after {day}.',
    nl: 'De {customers} klanten van nu plaatsen in de {days} dagen na {day} waarschijnlijk ongeveer {orders} bestellingen.',
    da: 'De nuværende {customers} kunder afgiver sandsynligvis omkring {orders} ordrer i de {days} dage efter {day}.',
  },
  sentence_value: {
    en: 'That is about {value}, with 95 % certainty between {low} and {high} if they go on as so far.',
    nl: 'Dat is ongeveer {value}, met 95% zekerheid tussen {low} en {high} als ze doorgaan zoals tot nu toe.',
    da: 'Det er omkring {value}, med 95 % sikkerhed mellem {low} og {high}, hvis de fortsætter som hidtil.',
  },
  refused: {
    en: 'No prediction is given.',
    nl: 'Er wordt geen voorspelling gegeven.',
    da: 'Der gives ingen forudsigelse.',
  },
  value_refused: {
    en: 'Orders are predicted, but not their value.',
    nl: 'Bestellingen worden voorspeld, maar hun waarde niet.',
    da: 'Ordrer forudsiges, men ikke deres værdi.',
  },
  alive: {
    en: 'Will probably buy again',
    nl: 'Koopt waarschijnlijk weer',
    da: 'Køber sandsynligvis igen',
  },
  of_customers: {
    en: 'of {customers} customers',
    nl: 'van {customers} klanten',
    da: 'af {customers} kunder',
  },
  orders: { en: 'Expected orders', nl: 'Verwachte bestellingen', da: 'Forventede ordrer' },
  value: { en: 'Expected net sales', nl: 'Verwachte omzet', da: 'Forventet omsætning' },
  each: { en: 'Per customer', nl: 'Per klant', da: 'Pr. kunde' },
  profit: {
    en: 'Expected gross profit',
    nl: 'Verwachte brutowinst',
    da: 'Forventet bruttofortjeneste',
  },
  between: { en: '{low} to {high}', nl: '{low} tot {high}', da: '{low} til {high}' },
  repeat: {
    en: 'Bought on two days or more',
    nl: 'Kocht op twee of meer dagen',
    da: 'Købte på to dage eller flere',
  },
  holdout: {
    en: 'The check: predicted from the older half, against what happened',
    nl: 'De controle: voorspeld uit de oudere helft, tegenover wat er gebeurde',
    da: 'Kontrollen: forudsagt ud fra den ældre halvdel, mod det, der skete',
  },
  holdout_sentence: {
    en: 'Fitted to the orders up to {day}, the model expects {expected} further orders of those customers in the newer half; they placed {actual}.',
    nl: 'Afgestemd op de bestellingen tot en met {day} verwacht het model {expected} verdere bestellingen van die klanten in de nieuwere helft; het werden er {actual}.',
    da: 'Tilpasset ordrerne til og med {day} forventer modellen {expected} yderligere ordrer fra de kunder i den nyere halvdel; de afgav {actual}.',
  },
  holdout_good: {
    en: 'It is {error} off. Up to {bound} is taken as good enough.',
    nl: 'Het zit er {error} naast. Tot {bound} geldt als goed genoeg.',
    da: 'Den rammer {error} ved siden af. Op til {bound} anses for godt nok.',
  },
  holdout_bad: {
    en: 'It is {error} off, more than the {bound} that is taken as good enough.',
    nl: 'Het zit er {error} naast, meer dan de {bound} die als goed genoeg geldt.',
    da: 'Den rammer {error} ved siden af, mere end de {bound}, der anses for godt nok.',
  },
  predicted: { en: 'Predicted', nl: 'Voorspeld', da: 'Forudsagt' },
  from_here: { en: 'Predicted from here', nl: 'Vanaf hier voorspeld', da: 'Forudsagt herfra' },
  made: { en: 'Placed', nl: 'Geplaatst', da: 'Afgivet' },
  repeat_orders: {
    en: 'Repeat orders, summed up',
    nl: 'Herhaalbestellingen, opgeteld',
    da: 'Gentagne ordrer, lagt sammen',
  },
  by_purchases: {
    en: 'Orders in the newer half, by repeat orders in the older',
    nl: 'Bestellingen in de nieuwere helft, naar herhaalbestellingen in de oudere',
    da: 'Ordrer i den nyere halvdel, efter gentagne ordrer i den ældre',
  },
  purchases_before: { en: 'Repeat orders', nl: 'Herhaalbestellingen', da: 'Gentagne ordrer' },
  or_more: { en: '{count} or more', nl: '{count} of meer', da: '{count} eller flere' },
  histogram: {
    en: 'How probable it is that a customer buys again',
    nl: 'Hoe waarschijnlijk een klant opnieuw koopt',
    da: 'Hvor sandsynligt det er, at en kunde køber igen',
  },
  bought_once: {
    en: 'Bought once so far',
    nl: 'Tot nu toe één keer gekocht',
    da: 'Har købt én gang',
  },
  probability: { en: 'Probability', nl: 'Kans', da: 'Sandsynlighed' },
  segments: { en: 'By segment', nl: 'Per segment', da: 'Pr. segment' },
  groups: { en: 'By {dimension}', nl: 'Per {dimension}', da: 'Efter {dimension}' },
  intervals: {
    en: 'Expected orders by segment, with their interval',
    nl: 'Verwachte bestellingen per segment, met hun interval',
    da: 'Forventede ordrer pr. segment med interval',
  },
  top: {
    en: 'Customers of the highest expected value',
    nl: 'Klanten met de hoogste verwachte waarde',
    da: 'Kunder med højest forventet værdi',
  },
  customer: { en: 'Customer', nl: 'Klant', da: 'Kunde' },
  orders_so_far: { en: 'Orders so far', nl: 'Bestellingen tot nu toe', da: 'Ordrer indtil nu' },
  last_order: { en: 'Last order', nl: 'Laatste bestelling', da: 'Seneste ordre' },
  order_value: {
    en: 'Expected order value',
    nl: 'Verwachte orderwaarde',
    da: 'Forventet ordreværdi',
  },
  models: { en: 'The models', nl: 'De modellen', da: 'Modellerne' },
  models_explained: {
    en: 'BG/NBD says how often customers buy and when they stop, Gamma-Gamma for how much; both fitted by maximum likelihood to the days each customer bought on. Time is in weeks. ± is the standard error.',
    nl: 'BG/NBD zegt hoe vaak klanten kopen en wanneer ze stoppen, Gamma-Gamma voor hoeveel; beide met maximale aannemelijkheid afgestemd op de dagen waarop elke klant kocht. Tijd is in weken. ± is de standaardfout.',
    da: 'BG/NBD siger, hvor ofte kunder køber, og hvornår de holder op, Gamma-Gamma for hvor meget; begge tilpasset ved maksimal likelihood til de dage, hver kunde købte. Tid er i uger. ± er standardfejlen.',
  },
  model: { en: 'Model', nl: 'Model', da: 'Model' },
  parameters: { en: 'Parameters', nl: 'Parameters', da: 'Parametre' },
  likelihood: { en: 'Log-likelihood', nl: 'Log-aannemelijkheid', da: 'Log-likelihood' },
} satisfies { [key: string]: Text };

/** Why nothing is predicted, and what helps. */
export const REFUSALS: { readonly [refusal: string]: Text } = {
  too_few_customers: {
    en: 'There are fewer than 100 customers in the older half of the days, from which the model learns. Load a longer time, or take filters away.',
    nl: 'Er zijn minder dan 100 klanten in de oudere helft van de dagen, waarvan het model leert. Laad een langere tijd, of haal filters weg.',
    da: 'Der er færre end 100 kunder i den ældre halvdel af dagene, som modellen lærer af. Indlæs en længere periode, eller fjern filtre.',
  },
  too_few_repeat_customers: {
    en: 'Fewer than 50 customers bought on more than one day. Load a longer time: how often people come back can only be learned from those who do.',
    nl: 'Minder dan 50 klanten kochten op meer dan één dag. Laad een langere tijd: hoe vaak mensen terugkomen valt alleen te leren van wie dat doet.',
    da: 'Færre end 50 kunder købte på mere end én dag. Indlæs en længere periode: hvor ofte folk kommer igen, kan kun læres af dem, der gør.',
  },
  too_short: {
    en: 'The orders cover less than 26 weeks. Load a longer time.',
    nl: 'De bestellingen dekken minder dan 26 weken. Laad een langere tijd.',
    da: 'Ordrerne dækker mindre end 26 uger. Indlæs en længere periode.',
  },
  no_convergence: {
    en: 'No parameters make these orders likely: the model does not describe this shop.',
    nl: 'Geen parameters maken deze bestellingen aannemelijk: het model beschrijft deze winkel niet.',
    da: 'Ingen parametre gør disse ordrer sandsynlige: modellen beskriver ikke denne butik.',
  },
  hold_out_error: {
    en: 'Predicted from the older half of the orders, the newer half came out too far off (see the check). Season, growth or a change of assortment may be why; the observed value per customer is the safer figure.',
    nl: 'Voorspeld uit de oudere helft van de bestellingen week de nieuwere helft te veel af (zie de controle). Seizoen, groei of een ander assortiment kan de reden zijn; de waargenomen waarde per klant is het veiliger cijfer.',
    da: 'Forudsagt ud fra den ældre halvdel af ordrerne ramte den nyere halvdel for langt ved siden af (se kontrollen). Sæson, vækst eller et ændret sortiment kan være grunden; den observerede værdi pr. kunde er det sikreste tal.',
  },
  no_amounts: {
    en: 'No file tells the amounts of the orders.',
    nl: 'Geen bestand vermeldt de bedragen van de bestellingen.',
    da: 'Ingen fil oplyser ordrernes beløb.',
  },
  values_too_spread: {
    en: 'A few customers make up so much of the value that the mean of the others cannot be told.',
    nl: 'Een paar klanten maken zo veel van de waarde uit dat het gemiddelde van de anderen niet te bepalen is.',
    da: 'Nogle få kunder udgør så meget af værdien, at gennemsnittet af de andre ikke kan fastslås.',
  },
  value_depends_on_frequency: {
    en: 'Customers who buy more often spend clearly more, or less, on an order; the model of values needs both to be independent.',
    nl: 'Klanten die vaker kopen besteden duidelijk meer, of minder, per bestelling; het waardemodel vraagt dat die twee onafhankelijk zijn.',
    da: 'Kunder, der køber oftere, bruger klart mere eller mindre pr. ordre; værdimodellen kræver, at de to er uafhængige.',
  },
};
