/** Every sentence a usager reads, in French. The other languages have the same keys. */
export const words = {
  /** What is on the hub’s own pages alone. */
  page: { language: 'Langue', tracking: 'Suivre ma demande' },
  widget: {
    region: 'Votre avis',
    help: 'Trois questions, moins de trente secondes. Sans votre nom.',
    helpShort: 'Moins de trente secondes. Sans votre nom.',
    helpLong: '{n} questions au plus. Sans votre nom.',
    firstKept: 'Votre réponse est enregistrée. La suite est ci-dessous, facultative.',
    before: 'Une question avant de commencer. La suite vient à la fin.',
    beforeKept: 'Votre réponse est enregistrée. La suite vient à la fin de votre démarche.',
    cut: 'La connexion est coupée, la suite ne s’affiche pas encore.',
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
  },
  /** What stands around a request, in the widget and on its page. */
  tracker: {
    code: 'Votre code de suivi',
    codeHint:
      '16 caractères, par exemple 7K3M-9QRT-A0BC-DEFG. Il vous a été remis à la fin de votre démarche.',
    show: 'Voir ma demande',
    another: 'Suivre une autre demande',
    loading: 'Recherche de votre demande',
    notACode: 'Ce code n’est pas complet. Vérifiez les 16 caractères.',
    unknown: 'Aucune demande n’a ce code. Est-ce bien le code de suivi, et non le code d’avis ?',
    unreachable:
      'Le suivi ne s’affiche pas. Vérifiez votre connexion, puis réessayez. Votre demande n’est pas perdue.',
    reference: 'Référence {reference}',
    next: 'Prochaine étape',
    promise: 'Fin de votre demande',
    steps: 'Les étapes de votre demande',
    done: 'Fait',
    now: 'En cours',
    later: 'À venir',
    late: 'En retard',
    contact: 'Qui contacter',
    privacy:
      'Cette page ne garde rien sur votre appareil. Toute personne qui a ce code peut la lire.',
  },
  /** What is told of a request, by the hub alone. */
  telling: {
    by: 'au plus tard {day}',
    between: 'entre {from} et {to}',
    sameDay: '{day}, entre {from} et {to}',
    lateNote: 'La date annoncée est passée. Le service reste engagé à vous répondre.',
    agentNote: 'Date donnée par l’agent en charge de votre demande.',
    normNote: 'Date annoncée à la réception de votre demande.',
    lawNote: 'Date fixée par la loi.',
    suspendedNote: 'La date est suspendue : elle reprend quand vous avez apporté ce qui manque.',
    receipt: 'Reçue le {day}. Service : {service}, {address}, téléphone {phone}.',
    silentAccepted: 'Sans réponse du service au {day}, votre demande est acceptée.',
    silentRefused: 'Sans réponse du service au {day}, votre demande est refusée.',
    silentNothing: 'Le silence du service ne vaut ni accord ni refus.',
    missing: 'Il manque : {missing}',
    team: 'Par : {team}',
    signed: 'Promesse signée par {organisation} le {day}',
  },
  state: {
    received: 'Votre demande est bien arrivée.',
    in_progress: 'Votre demande est en cours de traitement.',
    waiting_usager: 'Nous attendons un élément de votre part.',
    decided: 'Une décision a été prise sur votre demande.',
    closed: 'Votre demande est terminée.',
    withdrawn: 'Votre demande a été retirée.',
  },
  proof: {
    acknowledged: 'Demande reçue',
    promised: 'Date annoncée',
    assigned: 'Prise en charge',
    on_the_way: 'En route',
    arrived: 'Sur place',
    waiting_usager: 'Un élément vous est demandé',
    decided: 'Décision prise',
    done: 'Terminé',
    late: 'Retard annoncé',
    message: 'Message du service',
  },
}

/** The keys every language has. */
export type UsagerText = typeof words
