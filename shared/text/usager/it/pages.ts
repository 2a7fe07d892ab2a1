import type { PagesText } from '../fr/pages.ts'

/** Pages of the hub beside those of a request and of a feedback, in Italian. */
export const pages: PagesText = {
  home: {
    title: 'Le Sue richieste e i Suoi pareri',
    intro: 'Che cosa desidera fare?',
    track: 'Con il codice di tracciamento ricevuto dopo la richiesta.',
    receipt: 'Con il codice ricevuto con il Suo parere. Può anche cancellarlo.',
    replies: 'Leggi le risposte ai pareri',
    repliesHint: 'Che cosa hanno scritto altre persone e che cosa ha risposto il servizio.',
    staff: 'Personale e responsabili dei siti: apri la console',
    back: 'Torna alla pagina iniziale',
  },
  replies: {
    which: 'Scelga il sito in cui è stato dato il parere.',
    none: 'Nessun sito pubblica risposte qui.',
  },
  fault: {
    titles: {
      missing: 'Pagina non trovata',
      refused: 'Invio non accettato',
      tooMany: 'Troppi tentativi',
      down: 'Pagina non disponibile',
    },
    tooMany: 'Troppi tentativi dalla Sua connessione. Riprovi tra {wait}.',
    down: 'Al momento questa pagina non è disponibile. Ciò che ha già inviato resta salvato. Riprovi tra qualche minuto.',
    method: 'Questa pagina non si apre in questo modo. Parta dalla pagina iniziale.',
  },
  copyCode: 'Copia il codice',
  print: 'Stampa',
  codeInMails: 'Il link a questa pagina è anche nelle nostre e-mail.',
  noteCode: 'Lo annoti o lo copi: apre questa pagina.',
  isTracking: 'È un codice di tracciamento.',
  isTicket: 'È il codice di un invito a lasciare un parere.',
  call: 'Per assistenza, chiami il numero {phone}.',
  asOf: 'Questa pagina dice a che punto è la Sua richiesta: {day}.',
  stop: {
    title: 'Non ricevere più e-mail',
    what: 'Non riceverà più e-mail per la richiesta {reference}. Le fasi restano scritte sulla pagina di questa richiesta.',
    still: 'Riceverà ancora: {ways}.',
    ways: { sms: 'SMS', push: 'notifiche' },
    stop: 'Ferma le e-mail',
    all: 'Ferma tutti i messaggi',
    done: 'Fatto. Non riceve più e-mail per la richiesta {reference}.',
    doneAll: 'Fatto. Non riceve più messaggi per la richiesta {reference}.',
    again:
      'Le fasi restano scritte sulla pagina di questa richiesta. Per ricevere di nuovo messaggi, scelga su quella pagina come ricevere gli avvisi.',
    unknown:
      'Questo link è incompleto. Lo apra dal messaggio ricevuto, o scelga come ricevere gli avvisi sulla pagina della Sua richiesta.',
  },
  refusal: {
    title: 'Non chiedermi più il mio parere',
    what: 'Prema per confermare. Poi non Le chiederemo più il Suo parere, per nessuna delle Sue richieste. I messaggi sulle Sue richieste continuano.',
    done: 'Fatto. Non Le chiederemo più il Suo parere.',
    goesOn:
      'I messaggi sulle Sue richieste continuano. Può cambiare questa scelta nella pagina della Sua richiesta.',
    unknown:
      'Questo link è incompleto o troppo vecchio. Lo apra dal messaggio ricevuto, o faccia questa scelta nella pagina della Sua richiesta.',
  },
}
