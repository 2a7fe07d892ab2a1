import type { ReceiptText } from '../../fr/feedback/receipt.ts'
import { rest as form } from './rest.ts'

/** What the page of a receipt says, in Italian. */
export const receipt: ReceiptText = {
  title: 'Ritrova il mio parere',
  intro:
    'Con il Suo codice di ricevuta può rileggere il Suo parere e la risposta del servizio. Può cancellare il Suo commento o tutto il parere.',
  code: 'Il Suo codice di ricevuta',
  codeHint:
    'A e 16 caratteri, per esempio A-7K3M-9QRT-A0BC-DEFG. Lo ha ricevuto con il Suo parere. Maiuscole, spazi e trattini non contano.',
  show: 'Vedi il mio parere',
  notACode: 'Questo codice non è completo. Controlli i 16 caratteri.',
  unknown:
    'Nessun parere ha questo codice. Lo controlli. Forse il parere è già cancellato o il periodo di conservazione è finito.',
  unreachable:
    'Al momento il server non risponde. Il Suo parere è conservato. Riprovi tra qualche minuto.',
  tooMany:
    'Troppi codici provati dalla Sua connessione. Il Suo parere è conservato. Riprovi tra {seconds} s.',
  found: 'Il Suo parere',
  when: 'Inviato {day}. Servizio: {service}.',
  page: 'La pagina in cui si trovava:',
  answers: 'Le Sue risposte',
  between: '; ',
  noChoice: 'Nessuna di queste scelte',
  /** The form's own words, so that what is read back is what was asked. */
  questions: {
    about: 'Vuole dirci di più?',
    helped: form.helped,
    departement: 'Il Suo dipartimento',
  },
  about: {
    opinion: 'Lascia un parere',
    fault: 'Un problema sul sito',
    personal: 'Un caso personale',
  },
  helped: { alone: form.alone, with_help: form.with_help, for_me: form.for_me },
  comment: 'Il Suo commento',
  noComment: 'Nessun commento è conservato.',
  evidence: 'Le misure inviate con il Suo parere',
  measured: {
    lcp: 'La pagina è comparsa in {seconds} s.',
    inp: 'La pagina ha risposto alle Sue azioni in {seconds} s al massimo.',
    moved: 'La pagina si è spostata durante la lettura (indice di stabilità {score}).',
    still: 'La pagina si è spostata pochissimo durante la lettura (indice di stabilità {score}).',
    errors: {
      one: 'È stato contato {n} errore della pagina.',
      many: 'Sono stati contati {n} di errori della pagina.',
      other: 'Sono stati contati {n} errori della pagina.',
    },
    failed: {
      one: '{n} scambio tra la pagina e il server non è riuscito.',
      many: '{n} di scambi tra la pagina e il server non sono riusciti.',
      other: '{n} scambi tra la pagina e il server non sono riusciti.',
    },
    seconds: {
      one: 'La pratica è durata {n} secondo.',
      many: 'La pratica è durata {n} di secondi.',
      other: 'La pratica è durata {n} secondi.',
    },
    minutes: {
      one: 'La pratica è durata circa {n} minuto.',
      many: 'La pratica è durata circa {n} di minuti.',
      other: 'La pratica è durata circa {n} minuti.',
    },
    took: {
      one: 'Ha risposto in {n} secondo.',
      many: 'Ha risposto in {n} di secondi.',
      other: 'Ha risposto in {n} secondi.',
    },
    device: {
      phone: 'Il Suo dispositivo aveva un piccolo schermo tattile, come un telefono.',
      tablet: 'Il Suo dispositivo aveva un grande schermo tattile, come un tablet.',
      desktop: 'Il Suo dispositivo aveva un mouse o un touchpad, come un computer.',
    },
  },
  handover: 'Condivisione con la persona incaricata',
  shared:
    'Le Sue risposte e il Suo commento sono condivisi con la persona incaricata, al servizio {service}, fino a {day}.',
  sharedReach: 'La persona vede anche il Suo recapito: {reach}.',
  sharedRequest: 'La persona vede anche il riferimento della Sua richiesta: {request}.',
  notShared: 'Il Suo parere non è condiviso con la persona incaricata della Sua richiesta.',
  reply: 'La risposta di {organisation}',
  replied: 'Risposta di {day}',
  noReply: 'Per ora nessuna risposta. Se arriva, può leggerla qui con questo stesso codice.',
  choices: 'Che cosa può fare',
  unshare: 'Interrompi la condivisione',
  uncomment: 'Cancella il mio commento',
  uncommentHint: 'Le Sue risposte restano.',
  erase: 'Cancella il mio parere',
  done: {
    unshare: 'Fatto. La persona incaricata non vede più il Suo parere. Le Sue risposte restano.',
    uncomment: 'Fatto. Il Suo commento è cancellato. Le Sue risposte restano.',
  },
  confirmTitle: 'Cancellare questo parere?',
  confirm:
    'Tutto il Suo parere di {day} sarà cancellato e non conterà più nei risultati. Non potremo restituirglielo.',
  confirmErase: 'Cancella definitivamente',
  confirmKeep: 'Conserva il mio parere',
  erasedTitle: 'Il Suo parere è cancellato',
  erased:
    'Il Suo parere di {day} è cancellato. Non conta più nei risultati e questo codice non serve più.',
  erasedWhat: 'Che cosa è cancellato',
  erasedParts: {
    answers: { one: '{n} risposta', many: '{n} di risposte', other: '{n} risposte' },
    comment: 'il Suo commento',
    evidence: { one: '{n} misura', many: '{n} di misure', other: '{n} misure' },
    handover: 'la condivisione con la persona incaricata',
    reply: 'la risposta che aveva ricevuto',
  },
  another: 'Ritrova un altro parere',
  privacy:
    'Questa pagina non conserva nulla sul Suo dispositivo. Chi ha questo codice può leggerla e cancellare questo parere.',
}
