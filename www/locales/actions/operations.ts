import type { ActionTexts } from '../text.js';

/** What to try about site, people and data. */
export const OPERATIONS_ACTIONS: ActionTexts = {
  page_load_time: [
    {
      en: 'Shrink the pictures of the slowest pages, and load those further down later.',
      nl: 'Verklein de afbeeldingen van de traagste pagina’s en laad wat verder naar beneden staat later.',
      da: 'Gør billederne på de langsomste sider mindre, og hent dem, der står længere nede, senere.',
    },
    {
      en: 'Remove scripts and apps whose results nobody looks at any more.',
      nl: 'Verwijder scripts en apps waarvan niemand de resultaten nog bekijkt.',
      da: 'Fjern scripts og apps, hvis resultater ingen ser på længere.',
    },
  ],
  uptime: [
    {
      en: 'Update themes and plug-ins at the quietest hour, with a tested way back.',
      nl: 'Werk thema’s en plug-ins bij op het rustigste uur, met een geteste weg terug.',
      da: 'Opdatér temaer og plugins i den roligste time med en afprøvet vej tilbage.',
    },
    {
      en: 'Let a monitor go through the checkout every minute and call you when it fails.',
      nl: 'Laat een monitor elke minuut het afrekenen doorlopen en u bellen als het misgaat.',
      da: 'Lad en overvågning gennemgå betalingen hvert minut og ringe til dig, når den fejler.',
    },
  ],
  access_time: [
    {
      en: 'Switch on the cache of server or CDN for pages that are the same for everyone.',
      nl: 'Zet de cache van server of CDN aan voor pagina’s die voor iedereen gelijk zijn.',
      da: 'Slå serverens eller CDN’ets cache til for sider, der er ens for alle.',
    },
    {
      en: 'Move imports, feeds and backups to the night.',
      nl: 'Verplaats imports, feeds en back-ups naar de nacht.',
      da: 'Flyt import, feeds og backup til om natten.',
    },
  ],
  security_incidents: [
    {
      en: 'Switch on two-step sign-in for everyone with access to shop, mail and payments.',
      nl: 'Zet inloggen in twee stappen aan voor iedereen met toegang tot winkel, mail en betalingen.',
      da: 'Slå totrinslogin til for alle med adgang til butik, mail og betalinger.',
    },
    {
      en: 'Remove accounts of people who left, and plug-ins without an update for a year.',
      nl: 'Verwijder accounts van wie vertrokken is, en plug-ins zonder update in het laatste jaar.',
      da: 'Fjern konti for folk, der er stoppet, og plugins uden opdatering i et år.',
    },
    {
      en: 'Write down after each incident how it came in and what closes the gap.',
      nl: 'Noteer na elk incident hoe het kon gebeuren en wat het gat dicht.',
      da: 'Skriv efter hver hændelse ned, hvordan den kunne ske, og hvad der lukker hullet.',
    },
  ],
  employee_satisfaction: [
    {
      en: 'Present the results to the team within two weeks, and choose two points together.',
      nl: 'Bespreek de uitkomst binnen twee weken met het team en kies samen twee punten.',
      da: 'Fremlæg resultatet for holdet inden for to uger, og vælg to punkter sammen.',
    },
    {
      en: 'Ask everyone in person for the one thing that makes work harder than it need be.',
      nl: 'Vraag iedereen persoonlijk naar het ene ding dat het werk onnodig zwaar maakt.',
      da: 'Spørg hver enkelt personligt om den ene ting, der gør arbejdet unødigt besværligt.',
    },
  ],
  employee_retention: [
    {
      en: 'Talk with everyone after three months and then yearly about pay, hours and the next step.',
      nl: 'Praat na drie maanden en daarna elk jaar met iedereen over loon, uren en de volgende stap.',
      da: 'Tal med alle efter tre måneder og derefter hvert år om løn, timer og næste skridt.',
    },
    {
      en: 'Ask those who leave for the reason, and keep the answers in one list.',
      nl: 'Vraag wie vertrekt naar de reden en bewaar de antwoorden in één lijst.',
      da: 'Spørg dem, der stopper, om årsagen, og saml svarene i én liste.',
    },
  ],
  absence_rate: [
    {
      en: 'Talk with those who come back, on their first day, about what would help.',
      nl: 'Praat met wie terugkomt, op de eerste dag, over wat zou helpen.',
      da: 'Tal med dem, der kommer tilbage, på den første dag om, hvad der vil hjælpe.',
    },
    {
      en: 'See on which weekdays and in which season absence is highest, and plan less work or more people there.',
      nl: 'Kijk op welke weekdagen en in welk seizoen het verzuim het hoogst is, en plan daar minder werk of meer mensen.',
      da: 'Se, på hvilke ugedage og i hvilken sæson fraværet er højest, og planlæg mindre arbejde eller flere folk dér.',
    },
  ],
  training_level: [
    {
      en: 'Let a second person learn every task that only one masters.',
      nl: 'Laat een tweede persoon elke taak leren die maar één iemand beheerst.',
      da: 'Lad endnu en person lære hver opgave, som kun én kan.',
    },
    {
      en: 'Reserve two hours a month for one topic, taught by a colleague.',
      nl: 'Reserveer twee uur per maand voor één onderwerp, uitgelegd door een collega.',
      da: 'Sæt to timer af om måneden til ét emne, undervist af en kollega.',
    },
  ],
  tasks_per_day: [
    {
      en: 'Time each step of the commonest task, and drop or automate the longest.',
      nl: 'Klok elke stap van de meest voorkomende taak en schrap of automatiseer de langste.',
      da: 'Tag tid på hvert trin i den hyppigste opgave, og fjern eller automatisér det længste.',
    },
    {
      en: 'Keep two hours a day free of messages and meetings.',
      nl: 'Houd twee uur per dag vrij van berichten en overleg.',
      da: 'Hold to timer om dagen fri for beskeder og møder.',
    },
  ],
  data_quality: [
    {
      en: 'Correct on the files page the columns whose meaning was only guessed.',
      nl: 'Corrigeer op de pagina met bestanden de kolommen waarvan de betekenis alleen is gegokt.',
      da: 'Ret på filsiden de kolonner, hvis betydning kun er gættet.',
    },
    {
      en: 'Export once more with all columns, the way the files page describes.',
      nl: 'Exporteer opnieuw met alle kolommen, zoals de pagina met bestanden beschrijft.',
      da: 'Eksportér igen med alle kolonner, sådan som filsiden beskriver.',
    },
    {
      en: 'Make the exports on a fixed weekday, so that the newest row is never older than a week.',
      nl: 'Maak de exports op een vaste weekdag, zodat de nieuwste rij nooit ouder is dan een week.',
      da: 'Lav eksporterne på en fast ugedag, så den nyeste række aldrig er ældre end en uge.',
    },
  ],
};
