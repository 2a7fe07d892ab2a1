import type { MandateText } from '../../fr/requests/mandate.ts'

export const mandate: MandateText = {
  title: 'Chi agisce per lei',
  link: 'Affidare questa richiesta a qualcuno',
  intro:
    'Questa persona vede lo stato di questa richiesta. Può rispondere e scegliere quando chiamiamo. Non vede i suoi indirizzi e non cambia le sue scelte.',
  who: 'Chi è questa persona?',
  kinds: {
    relative: 'una persona vicina',
    adviser: 'una persona che consiglia',
    mandate: 'una persona con mandato',
  },
  name: 'Il nome',
  email: 'L’indirizzo e-mail',
  emailHint: 'Le inviamo un codice proprio. Scriviamo anche a lei.',
  consent: 'Accetto che questa persona agisca per me in questa richiesta.',
  send: 'Affidare la richiesta',
  since: '{name} ({kind}) agisce per lei da {day}.',
  end: 'Terminare l’accesso di {name}',
  acting: 'Lei agisce da {day} per la persona che ha fatto questa richiesta.',
  leave: 'Non agire più per questa persona',
  left: 'Fatto. Lei non agisce più per questa persona. Il suo codice non apre più questa richiesta.',
  done: {
    begun: 'Salvato. Scriviamo a questa persona e a lei.',
    ended:
      'Fatto. Questa persona non agisce più per lei. Il suo codice non apre più questa richiesta.',
  },
  refused: 'Può farlo solo la persona che ha fatto la richiesta.',
  fault: {
    name: 'Scriva il nome, con 80 caratteri al massimo.',
    hidden: 'Non riusciamo a leggere questo nome. Lo riscriva qui, senza incollarlo.',
    address: 'Questo indirizzo e-mail non è completo. Lo controlli.',
    own: 'Questo indirizzo è il suo. Scriva quello della persona che agisce per lei.',
    tooMany: 'Due persone agiscono già per lei. Termini prima con una delle due.',
    unsent: 'Non possiamo scriverle con questo mezzo.',
    consent: 'Selezioni la casella per dare il suo consenso.',
  },
  step: {
    begun: 'Una persona agisce per lei.',
    ended: 'Una persona non agisce più per lei.',
  },
  toUsager:
    '{name} ({kind}) agisce per lei da {day}: {service}, riferimento {reference}. Può terminare in qualsiasi momento.',
  toDelegate:
    'Lei agisce da {day} per la persona che ha fatto questa richiesta: {service}, riferimento {reference}. Può terminare in qualsiasi momento.',
  delegate: {
    news: 'Lei agisce per un’altra persona',
    copy: 'Copia del messaggio inviato alla persona per cui lei agisce.',
    why: 'Riceve questa e-mail perché agisce per un’altra persona: {service}, riferimento {reference}.',
    show: 'Vedere la richiesta',
  },
  former: {
    subject: 'Lei non agisce più per un’altra persona',
    lead: 'Lei non agisce più per la persona che ha fatto questa richiesta: {service}, riferimento {reference}.',
    code: 'Il suo codice non apre più questa richiesta.',
  },
}
