import type { UsagerText } from '../fr/words.ts'

/** Every sentence a usager reads, in easy French. */
export const words: UsagerText = {
  page: { language: 'Langue', tracking: 'Suivre ma demande' },
  widget: {
    region: 'Votre avis',
    help: '3 questions, moins de 30 secondes. Sans votre nom.',
    helpShort: 'Moins de 30 secondes. Sans votre nom.',
    helpLong: '{n} questions ou moins. Sans votre nom.',
    firstKept: 'Votre réponse est gardée. Si vous voulez, continuez en dessous.',
    before: 'Une question avant de commencer. Les autres viennent à la fin.',
    beforeKept:
      'Votre réponse est gardée. Faites votre demande. Les autres questions viennent après.',
    cut: 'La connexion internet est coupée. La suite n’est pas encore là.',
    again: 'Essayer encore',
    close: 'Fermer',
    notNow: 'Pas maintenant',
    give: 'Donner mon avis',
  },
  notice: {
    line: '{controller} utilise votre avis pour rendre ce service meilleur. Nous gardons les commentaires {comments} mois et les réponses {answers} mois.',
  },
  personal: {
    email: 'adresse e-mail',
    phone: 'téléphone',
    nir: 'numéro de sécurité sociale',
    tax: 'numéro des impôts',
    iban: 'compte bancaire',
    card: 'carte bancaire',
    plate: 'numéro de voiture',
  },
  tracker: {
    code: 'Votre code de suivi',
    codeHint:
      '16 lettres et chiffres, par exemple 7K3M-9QRT-A0BC-DEFG. Vous avez reçu ce code après votre demande.',
    show: 'Voir ma demande',
    another: 'Suivre une autre demande',
    loading: 'Nous cherchons votre demande',
    notACode: 'Ce code n’est pas complet. Vérifiez les 16 lettres et chiffres.',
    unknown:
      'Aucune demande n’a ce code. Est-ce le code de votre demande, et non le code de votre avis ?',
    unreachable:
      'Le suivi ne s’affiche pas. Vérifiez votre connexion, puis essayez encore. Votre demande n’est pas perdue.',
    reference: 'Demande numéro {reference}',
    next: 'Prochaine étape',
    promise: 'Fin de votre demande',
    steps: 'Les étapes de votre demande',
    done: 'Fait',
    now: 'Maintenant',
    later: 'Plus tard',
    late: 'En retard',
    contact: 'Votre contact',
    privacy:
      'Cette page ne garde rien sur votre appareil. Toute personne avec ce code peut lire la page.',
  },
  telling: {
    by: '{day} ou avant',
    between: 'entre {from} et {to}',
    sameDay: '{day}, entre {from} et {to}',
    lateNote: 'La date prévue est passée. Le service doit toujours vous répondre.',
    agentNote: 'La personne qui s’occupe de votre demande a donné cette date.',
    normNote: 'Le service a donné cette date à l’arrivée de votre demande.',
    lawNote: 'La loi donne cette date.',
    suspendedNote:
      'Nous attendons un papier de vous. La date change : elle repart quand vous l’apportez.',
    receipt:
      'Nous avons reçu votre demande le {day}. Le service : {service}, {address}, téléphone {phone}.',
    silentAccepted:
      'Si le service ne répond pas avant la fin du {day}, votre demande est acceptée.',
    silentRefused: 'Si le service ne répond pas avant la fin du {day}, votre demande est refusée.',
    silentNothing: 'Si le service ne répond pas, cela ne veut dire ni oui ni non.',
    missing: 'Il manque : {missing}',
    team: 'Qui : {team}',
    signed: '{organisation} a signé cette promesse le {day}',
  },
  state: {
    received: 'Votre demande est bien arrivée.',
    in_progress: 'Le service s’occupe de votre demande.',
    waiting_usager: 'Le service attend quelque chose de vous.',
    decided: 'Le service a pris une décision sur votre demande.',
    closed: 'Votre demande est terminée.',
    withdrawn: 'Votre demande est annulée.',
  },
  proof: {
    acknowledged: 'Demande reçue',
    promised: 'Date prévue',
    assigned: 'Le service s’en occupe',
    on_the_way: 'Une personne est en route',
    arrived: 'La personne est arrivée',
    waiting_usager: 'Il manque quelque chose',
    decided: 'Décision prise',
    done: 'Terminé',
    late: 'Il y a du retard',
    message: 'Message du service',
  },
}
