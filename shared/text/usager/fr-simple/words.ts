import type { UsagerText } from '../fr/words.ts'

/** Every sentence a usager reads, in easy French. */
export const words: UsagerText = {
  page: { language: 'Langue', tracking: 'Suivre ma demande' },
  widget: {
    region: 'Votre avis',
    help: 'Quelques questions courtes. Sans votre nom.',
    firstKept: 'C’est gardé.',
    before: 'La suite à la fin.',
    cut: 'La connexion internet est coupée.',
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
      'La lettre S, puis 16 lettres et chiffres, par exemple S-7K3M-9QRT-A0BC-DEFG. Vous avez reçu ce code après votre demande.',
    show: 'Voir ma demande',
    another: 'Suivre une autre demande',
    loading: 'Nous cherchons votre demande',
    notACode: 'Ce code n’est pas complet. Vérifiez les 16 lettres et chiffres.',
    unknown:
      'Aucune demande n’a ce code. Est-ce le code de votre demande, et non le code de votre avis ?',
    isReceipt: 'C’est un code d’avis.',
    openReceipt: 'Voir mon avis',
    unreachable:
      'Cette page ne marche pas pour le moment. Votre demande est bien enregistrée. Essayez encore dans quelques minutes.',
    reference: 'Demande numéro {reference}',
    next: 'Prochaine étape',
    promise: 'Date prévue',
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
    lateNote: 'Nous n’avons pas fini à la date prévue. Nous sommes désolés.',
    agentNote: 'La personne qui s’occupe de votre demande a donné cette date.',
    normNote: 'Le service a donné cette date à l’arrivée de votre demande.',
    lawNote: 'La loi donne cette date.',
    suspendedNote:
      'Il nous manque quelque chose de vous. Le temps est arrêté. Il repart quand nous l’avons reçu.',
    receipt:
      'Nous avons reçu votre demande le {day}. Le service : {service}, {address}, téléphone {phone}.',
    silentAccepted: 'Si le service ne répond pas avant la fin du {day}, c’est comme un oui.',
    silentRefused: 'Si le service ne répond pas avant la fin du {day}, c’est comme un non.',
    silentNothing: 'Si le service ne répond pas, cela ne veut dire ni oui ni non.',
    missing: 'Il manque : {missing}',
    team: 'Qui : {team}',
    signed: '{organisation} a signé cette date le {day}',
  },
  state: {
    received: 'Votre demande est bien arrivée.',
    in_progress: 'Nous nous occupons de votre demande.',
    waiting_usager: 'Il nous manque quelque chose de vous.',
    decided: 'Nous avons pris une décision sur votre demande.',
    closed: 'Nous avons fini votre demande.',
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
