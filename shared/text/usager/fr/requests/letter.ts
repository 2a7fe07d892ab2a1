import type { Counted } from '../../../numbers.ts'

/** The words of a message about a step, in French. */
export const letter = {
  /** What happened, in a sentence, under the name of the step. */
  lead: {
    acknowledged: 'Nous avons bien reçu votre demande.',
    promised: 'Voici la date que nous vous annonçons.',
    assigned: 'Nous nous occupons de votre demande.',
    on_the_way: 'Nous sommes en route.',
    arrived: 'Nous sommes sur place.',
    waiting_usager: 'Pour continuer, nous avons besoin de vous.',
    decided: 'Nous avons pris une décision sur votre demande.',
    done: 'Votre demande est traitée. Merci de nous l’avoir adressée.',
    late: 'Nous sommes désolés, nous avons du retard.',
  },
  /** The same of a delay, where space is short. */
  sorry: 'Désolés du retard.',
  appointment: 'Votre rendez-vous est fixé.',
  changed: 'La date annoncée change.',
  /** A delay without a new date. */
  noDate:
    'Nous ne connaissons pas encore la nouvelle date. Nous vous la donnerons dès que possible.',
  before: 'Date annoncée avant : {window}',
  cancelled: 'Rendez-vous annulé : {window}',
  receipt: 'Accusé de réception',
  line: '{title} : {said}',
  contact: {
    phone: 'Téléphone : {phone}',
    email: 'E-mail : {email}',
  },
  /** A date with its one name: what is true by then. */
  dated: '{title} {said}',
  /** Who comes, or has come, in one sentence that an SMS holds. */
  comes: {
    at: '{who} en route, vers {hour}',
    now: '{who} en route',
    here: '{who} sur place',
  },
  /** Whether the first date was kept, in the last message. */
  kept: {
    inTime: 'Nous avions annoncé {said} : c’est fait dans les temps.',
    sameDay:
      'Nous avions annoncé {said} : c’est fait plus tard le même jour. Nous en sommes désolés.',
    late: {
      one: 'Nous avions annoncé {said} : c’est fait avec {n} jour de retard. Nous en sommes désolés.',
      other:
        'Nous avions annoncé {said} : c’est fait avec {n} jours de retard. Nous en sommes désolés.',
    } as Counted,
  },
  calendar: {
    appointment: '{service} : rendez-vous',
    attached: 'Le rendez-vous est joint à cet e-mail, pour votre calendrier.',
  },
  /** The link leads to the page that asks for a code. */
  code: 'La page vous demandera votre code de suivi.',
  /** The question at the end of a last message, and the message of its own. */
  invitation: {
    /** Name of a message of its own. */
    title: 'Votre avis',
    /** Before the link in an SMS, in letters of GSM-7 where the language has them. */
    short: 'Votre avis',
    note: 'Choisissez une réponse. Elle est gardée sans votre nom.',
    stop: 'Ne plus me demander mon avis',
    lead: 'Votre demande est traitée. Dites-nous comment cela s’est passé.',
    reminder:
      'Vous pouvez encore nous dire comment cela s’est passé. Nous ne vous le redemanderons plus pour cette demande.',
  },
  footer: {
    why: 'Vous recevez cet e-mail parce que votre adresse a été donnée pour cette demande : {service}, référence {reference}.',
    choose: 'Vous choisissez votre langue et comment être prévenu sur la page de votre demande.',
    stop: 'Ne plus recevoir d’e-mail pour cette demande',
    keep: 'Ne transférez pas cet e-mail : son lien ouvre votre demande.',
    beware:
      'Nous ne demandons jamais de mot de passe ni de paiement par e-mail. Si vous avez un doute, appelez le service.',
  },
}

/** The keys every language has. */
export type LetterText = typeof letter
