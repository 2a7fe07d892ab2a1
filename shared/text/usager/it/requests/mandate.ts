import type { MandateText } from '../../fr/requests/mandate.ts'

export const mandate: MandateText = {
  title: 'Chi agisce per Lei',
  link: 'Affidare questa richiesta a qualcuno',
  intro:
    'Questa persona vede lo stato di questa richiesta. Può rispondere e scegliere quando chiamiamo. Non vede i Suoi indirizzi e non cambia le Sue scelte.',
  who: 'Chi è questa persona?',
  kinds: {
    relative: 'una persona vicina',
    adviser: 'una persona che consiglia',
    mandate: 'una persona con mandato',
  },
  name: 'Il nome',
  email: 'L’indirizzo e-mail',
  emailHint: 'Le inviamo un codice proprio. Scriviamo anche a Lei.',
  consent: 'Accetto che questa persona agisca per me in questa richiesta.',
  send: 'Affidare la richiesta',
  since: '{name} ({kind}) agisce per Lei da {day}.',
  end: 'Terminare l’accesso di {name}',
  acting: 'Lei agisce da {day} per la persona che ha fatto questa richiesta.',
  leave: 'Non agire più per questa persona',
  left: 'Fatto. Lei non agisce più per questa persona. Il Suo codice non apre più questa richiesta.',
  done: {
    begun: 'Salvato. Scriviamo a questa persona e a Lei.',
    ended:
      'Fatto. Questa persona non agisce più per Lei. Il codice di questa persona non apre più la richiesta.',
  },
  refused: 'Può farlo solo la persona che ha fatto la richiesta.',
  fault: {
    name: 'Scriva il nome, con 80 caratteri al massimo.',
    hidden: 'Non riusciamo a leggere questo nome. Lo riscriva qui, senza incollarlo.',
    address: 'Questo indirizzo e-mail non è completo. Lo controlli.',
    own: 'Questo indirizzo è il Suo. Scriva quello della persona che agisce per Lei.',
    tooMany: 'Due persone agiscono già per Lei. Termini prima con una delle due.',
    unsent: 'Non possiamo scriverle con questo mezzo.',
    consent: 'Selezioni la casella per dare il Suo consenso.',
  },
  step: {
    begun: 'Una persona agisce per Lei.',
    ended: 'Una persona non agisce più per Lei.',
  },
  toUsager:
    '{name} ({kind}) agisce per Lei da {day}: {service}, riferimento {reference}. Può terminare in qualsiasi momento.',
  toDelegate:
    'Lei agisce da {day} per la persona che ha fatto questa richiesta: {service}, riferimento {reference}. Può terminare in qualsiasi momento.',
  delegate: {
    news: 'Lei agisce per un’altra persona',
    copy: 'Copia del messaggio inviato alla persona per cui Lei agisce.',
    why: 'Riceve questa e-mail perché agisce per un’altra persona: {service}, riferimento {reference}.',
    show: 'Vedi la richiesta',
  },
  former: {
    subject: 'Lei non agisce più per un’altra persona',
    lead: 'Lei non agisce più per la persona che ha fatto questa richiesta: {service}, riferimento {reference}.',
    code: 'Il Suo codice non apre più questa richiesta.',
  },
}
