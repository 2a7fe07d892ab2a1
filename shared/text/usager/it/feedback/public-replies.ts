import type { PublicRepliesText } from '../../fr/feedback/public-replies.ts'

/** The page of answers that everybody may read, in Italian. */
export const publicReplies: PublicRepliesText = {
  title: 'Che cosa dicono gli utenti e che cosa viene risposto',
  intro:
    '{organisation} risponde qui alle opinioni date su {site}. Nessun nome è conosciuto né mostrato.',
  introOwn:
    '{organisation} risponde qui alle opinioni ricevute. Nessun nome è conosciuto né mostrato.',
  given: 'Opinione di {month}, {service}',
  comment: 'Che cosa è stato scritto',
  reply: 'La risposta di {organisation}',
  decided: 'Che cosa è deciso',
  done: 'L’avete detto, l’abbiamo cambiato',
  none: 'Nessuna risposta è ancora pubblicata.',
  older: 'Vedi più vecchie',
  which:
    'Solo alcune risposte sono pubblicate, scelte da una persona. Le altre si leggono con il codice della ricevuta. Un’opinione cancellata da chi l’ha data lascia subito questa pagina.',
  receipt: 'Ritrovare la mia opinione',
  unknownTitle: 'Questa pagina non esiste',
  unknown: 'Nessun sito ha questo nome qui. Controllate l’indirizzo di questa pagina.',
}
