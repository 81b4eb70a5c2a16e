import type { ActionTexts } from '../text.js';

/** What to try about service. */
export const SERVICE_ACTIONS: ActionTexts = {
  tickets: [
    {
      en: 'Take the commonest reason, and answer it where the question arises: product page, cart or confirmation.',
      nl: 'Neem de vaakst gestelde vraag en beantwoord die waar ze ontstaat: productpagina, winkelwagen of bevestiging.',
      da: 'Tag den hyppigste årsag, og svar dér, hvor spørgsmålet opstår: produktside, kurv eller bekræftelse.',
    },
    {
      en: 'Tell customers unasked when their parcel is packed, on its way and delivered.',
      nl: 'Meld klanten ongevraagd wanneer hun pakket is ingepakt, onderweg en bezorgd.',
      da: 'Giv kunder besked uopfordret, når pakken er pakket, på vej og leveret.',
    },
  ],
  complaint_rate: [
    {
      en: 'Hold the reasons against fulfilment errors and delivery time of the same week.',
      nl: 'Leg de redenen naast de fulfilmentfouten en levertijd van dezelfde week.',
      da: 'Hold årsagerne op mod leveringsfejl og leveringstid i samme uge.',
    },
    {
      en: 'Stop selling a product with more than three complaints a month until the cause is found.',
      nl: 'Stop de verkoop van een product met meer dan drie klachten per maand tot de oorzaak bekend is.',
      da: 'Stop salget af et produkt, der får mere end tre klager om måneden, til årsagen er fundet.',
    },
  ],
  first_response_time: [
    {
      en: 'Move staff to the hours at which most requests come in.',
      nl: 'Verschuif de bezetting naar de uren waarop de meeste vragen binnenkomen.',
      da: 'Flyt bemandingen til de timer, hvor flest henvendelser kommer ind.',
    },
    {
      en: 'Write ready answers to the ten commonest questions.',
      nl: 'Schrijf kant-en-klare antwoorden op de tien vaakst gestelde vragen.',
      da: 'Skriv færdige svar på de ti hyppigste spørgsmål.',
    },
    {
      en: 'Answer requests on orders not yet sent first: they can still be changed.',
      nl: 'Beantwoord vragen over nog niet verzonden bestellingen eerst: die zijn nog te wijzigen.',
      da: 'Svar først på henvendelser om ordrer, der ikke er sendt: de kan stadig ændres.',
    },
  ],
  resolution_time: [
    {
      en: 'Give service order, parcel and payment on one screen.',
      nl: 'Geef de klantenservice bestelling, pakket en betaling op één scherm.',
      da: 'Giv kundeservice ordre, pakke og betaling på ét skærmbillede.',
    },
    {
      en: 'Agree with carrier and warehouse by when service gets an answer.',
      nl: 'Spreek met vervoerder en magazijn af wanneer de klantenservice antwoord krijgt.',
      da: 'Aftal med fragtfirma og lager, hvornår kundeservice får svar.',
    },
    {
      en: 'Ask in the contact form for all that is needed: order number, photo, wish.',
      nl: 'Vraag in het contactformulier alles wat nodig is: bestelnummer, foto, wens.',
      da: 'Bed i kontaktformularen om alt, hvad der kræves: ordrenummer, foto, ønske.',
    },
  ],
  automation_rate: [
    {
      en: 'Let customers follow parcels, change addresses and announce returns themselves.',
      nl: 'Laat klanten zelf pakketten volgen, adressen wijzigen en retouren aanmelden.',
      da: 'Lad kunder selv følge pakker, ændre adresser og melde returer.',
    },
    {
      en: 'Find the automatic answers after which customers write again, and rewrite or drop them.',
      nl: 'Zoek de automatische antwoorden waarna klanten opnieuw schrijven, en herschrijf of schrap ze.',
      da: 'Find de automatiske svar, som kunder skriver igen efter, og omskriv eller fjern dem.',
    },
  ],
};
