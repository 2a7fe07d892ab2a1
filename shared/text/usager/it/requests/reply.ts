import type { ReplyText } from '../../fr/requests/reply.ts'

/** What a usager reads where they answer the service, in Italian. */
export const reply: ReplyText = {
  title: 'Rispondi',
  subject: 'L’argomento',
  kinds: {
    reply: 'Altro messaggio',
    not_fixed: 'Non è risolto',
    missing: 'Ecco ciò che mancava',
  },
  text: 'Il Suo messaggio',
  hint: '1000 caratteri al massimo. Lo legge il servizio che segue la Sua richiesta.',
  files: 'Invia un file o una foto',
  send: 'Invia',
  faults: {
    empty: 'Scriva il Suo messaggio, poi lo invii.',
    tooLong: 'Questo messaggio supera 1000 caratteri. Lo accorci.',
    hidden: 'Non riusciamo a leggere questo testo. Lo scriva di nuovo qui, senza incollarlo.',
    tooMany:
      'I Suoi messaggi precedenti sono registrati. Aspetti la nostra risposta prima di inviarne un altro. Se è urgente, ci chiami.',
  },
  done: 'Il Suo messaggio è inviato al servizio.',
  sent: 'I Suoi messaggi',
  when: 'Inviato {day}',
  read: 'Letto dal servizio {day}',
  answered: 'Risposta del servizio {day}',
  due: 'Risposta al più tardi {day}',
}
