/** Every sentence a usager reads, in French. The other languages have the same keys. */
export const words = {
  /** What is on the hub’s own pages alone. */
  page: { language: 'Langue', tracking: 'Suivre ma demande' },
  widget: {
    region: 'Votre avis',
    help: 'Quelques questions courtes. Sans donner votre nom.',
    firstKept: 'Enregistré.',
    before: 'La suite à la fin.',
    cut: 'La connexion est coupée.',
    again: 'Réessayer',
    close: 'Fermer',
    notNow: 'Pas maintenant',
    /** The link of an element whose author wrote none. */
    give: 'Donner mon avis',
  },
  notice: {
    line: '{controller} utilise votre avis pour améliorer ce service. Commentaires gardés {comments} mois, réponses {answers} mois.',
  },
  /** What stands in the place of masked personal data, between brackets. */
  personal: {
    email: 'adresse e-mail',
    phone: 'téléphone',
    nir: 'numéro de sécurité sociale',
    tax: 'numéro fiscal',
    iban: 'IBAN',
    card: 'carte bancaire',
    plate: 'plaque d’immatriculation',
    name: 'nom',
    birth: 'date de naissance',
    reference: 'numéro de demande',
  },
  /** What stands around a request, in the widget and on its page. */
  tracker: {
    code: 'Votre code de suivi',
    codeHint:
      'S, puis 16 caractères, par exemple S-7K3M-9QRT-A0BC-DEFG. Vous l’avez reçu après votre demande.',
    show: 'Voir ma demande',
    another: 'Suivre une autre demande',
    loading: 'Recherche de votre demande',
    notACode: 'Ce code n’est pas complet. Vérifiez les 16 caractères.',
    unknown: 'Aucune demande n’a ce code. Est-ce bien le code de suivi, et non le code d’avis ?',
    isReceipt: 'C’est un code d’avis.',
    openReceipt: 'Voir mon avis',
    unreachable:
      'Cette page ne répond pas. Votre demande est bien enregistrée. Réessayez dans quelques minutes.',
    reference: 'Référence {reference}',
    steps: 'Les étapes de votre demande',
    done: 'Fait',
    now: 'En cours',
    later: 'À venir',
    late: 'En retard',
    call: 'Appeler le {phone}',
  },
  /** What is told of a request, by the hub alone. */
  telling: {
    by: 'au plus tard {day}',
    between: 'entre {from} et {to}',
    sameDay: '{day}, entre {from} et {to}',
    lateNote: 'Nous n’avons pas tenu la date annoncée. Nous en sommes désolés.',
    agentNote: 'Date donnée par l’agent qui suit votre demande.',
    normNote: 'Date annoncée à la réception de votre demande.',
    lawNote: 'Date fixée par la loi.',
    suspendedNote: 'Le délai est en pause. Il reprendra quand nous aurons reçu ce qui manque.',
    receipt: 'Reçue le {day}. Service : {service}, {address}, téléphone {phone}.',
    silentAccepted: 'Sans réponse au {day}, votre demande est considérée comme acceptée.',
    silentRefused: 'Sans réponse au {day}, votre demande est considérée comme refusée.',
    silentNothing:
      'Vous nous signalez un problème : une absence de réponse ne vaut ni accord ni refus.',
    missing: 'Il manque : {missing}',
    team: 'Par : {team}',
    signed: 'Date signée par {organisation} le {day}',
  },
  state: {
    received: 'Votre demande est bien arrivée.',
    in_progress: 'Nous nous occupons de votre demande.',
    waiting_usager: 'Il nous manque quelque chose de votre part.',
    decided: 'Nous avons pris une décision sur votre demande.',
    closed: 'Votre demande est traitée.',
    withdrawn: 'Votre demande a été retirée.',
  },
  proof: {
    acknowledged: 'Demande reçue',
    promised: 'Date annoncée',
    assigned: 'Prise en charge',
    on_the_way: 'En route',
    arrived: 'Sur place',
    waiting_usager: 'Il nous manque quelque chose',
    decided: 'Décision prise',
    done: 'Terminé',
    late: 'Retard annoncé',
    message: 'Message du service',
  },
}

/** The keys every language has. */
export type UsagerText = typeof words
