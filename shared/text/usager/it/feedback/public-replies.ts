import type { PublicRepliesText } from '../../fr/feedback/public-replies.ts'

/** The page of answers that everybody may read, in Italian. */
export const publicReplies: PublicRepliesText = {
  title: 'I pareri ricevuti, le nostre risposte',
  intro:
    '{organisation} risponde qui ai pareri dati su {site}. Nessun nome è conosciuto né mostrato.',
  introOwn:
    '{organisation} risponde qui ai pareri sui propri servizi. Nessun nome è conosciuto né mostrato.',
  given: 'Parere di {month}, {service}',
  comment: 'Il parere',
  reply: 'La risposta di {organisation}',
  decided: 'La nostra decisione',
  done: 'L’avete detto, l’abbiamo cambiato',
  none: 'Nessuna risposta è ancora pubblicata.',
  older: 'Vedi più vecchie',
  which:
    'Pubblichiamo una parte delle risposte. Legga la Sua con il codice di ricevuta. Se cancella il Suo parere, scompare anche da qui.',
  receipt: 'Ritrova il mio parere',
  unknownTitle: 'Questa pagina non esiste',
  unknown: 'Nessun sito ha questo nome qui. Controlli l’indirizzo di questa pagina.',
}
