import type { ActionTexts } from '../text.js';

/** What to try about e-mail. */
export const EMAIL_ACTIONS: ActionTexts = {
  email_signup_rate: [
    {
      en: 'Ask for the address where the interest is: below guides and at sold-out products.',
      nl: 'Vraag het adres waar de interesse is: onder koopgidsen en bij uitverkochte producten.',
      da: 'Bed om adressen, hvor interessen er: under guider og ved udsolgte produkter.',
    },
    {
      en: 'Say what subscribers get and how often, instead of “Subscribe to our newsletter”.',
      nl: 'Zeg wat abonnees krijgen en hoe vaak, in plaats van ‘Schrijf u in voor de nieuwsbrief’.',
      da: 'Skriv, hvad abonnenter får og hvor tit, i stedet for »Tilmeld dig nyhedsbrevet«.',
    },
  ],
  unsubscribe_rate: [
    {
      en: 'Let people choose fewer mails or certain topics on the unsubscribe page.',
      nl: 'Laat mensen op de afmeldpagina kiezen voor minder mails of bepaalde onderwerpen.',
      da: 'Lad folk vælge færre mails eller bestemte emner på afmeldingssiden.',
    },
    {
      en: 'Send offers only to those who looked at or bought from that category.',
      nl: 'Stuur aanbiedingen alleen aan wie uit die categorie iets bekeek of kocht.',
      da: 'Send kun tilbud til dem, der har set på eller købt fra den kategori.',
    },
  ],
  email_open_rate: [
    {
      en: 'Try two subject lines on a tenth of the list, and send the better one to the rest.',
      nl: 'Probeer twee onderwerpregels op een tiende van de lijst en stuur de beste naar de rest.',
      da: 'Prøv to emnelinjer på en tiendedel af listen, og send den bedste til resten.',
    },
    {
      en: 'Ask those who have opened nothing for six months whether they want to stay, and drop who does not answer.',
      nl: 'Vraag wie zes maanden niets opende of die wil blijven, en haal wie niet antwoordt van de lijst.',
      da: 'Spørg dem, der intet har åbnet i seks måneder, om de vil blive, og fjern dem, der ikke svarer.',
    },
    {
      en: 'Check that SPF, DKIM and DMARC are set up: mail in the spam folder is not opened.',
      nl: 'Controleer of SPF, DKIM en DMARC zijn ingesteld: mail in de spammap wordt niet geopend.',
      da: 'Tjek, at SPF, DKIM og DMARC er sat op: mail i spammappen bliver ikke åbnet.',
    },
  ],
  email_click_rate: [
    {
      en: 'Put one product or theme at the top, with one clear button.',
      nl: 'Zet één product of thema bovenaan, met één duidelijke knop.',
      da: 'Sæt ét produkt eller tema øverst med én tydelig knap.',
    },
    {
      en: 'Fill the mail with what each reader looked at or bought last.',
      nl: 'Vul de mail met wat elke lezer het laatst bekeek of kocht.',
      da: 'Fyld mailen med det, hver læser senest så på eller købte.',
    },
  ],
  email_revenue: [
    {
      en: 'Set up the three mails that sell by themselves: welcome, cart left behind, after delivery.',
      nl: 'Stel de drie mails in die vanzelf verkopen: welkom, verlaten winkelwagen, na levering.',
      da: 'Opsæt de tre mails, der sælger af sig selv: velkomst, forladt kurv, efter levering.',
    },
    {
      en: 'Send the newsletter on the weekday and hour at which most orders come in.',
      nl: 'Verstuur de nieuwsbrief op de weekdag en het uur waarop de meeste bestellingen binnenkomen.',
      da: 'Send nyhedsbrevet på den ugedag og time, hvor flest ordrer kommer ind.',
    },
  ],
};
