import type { RequestText } from '../../fr/requests/request.ts'

/** What the page of a request and a carnet say, and what is told there, in easy French. */
export const request: RequestText = {
  told: {
    outcome: {
      granted: 'La réponse est oui\u00a0: votre demande est acceptée.',
      partly: 'Une partie de votre demande est acceptée.',
      refused: 'La réponse est non\u00a0: votre demande est refusée.',
    },
    next: 'Prochaine étape',
    contact: 'Votre contact',
    asked: 'Ce que vous devez faire',
    was: 'c’était prévu pour {day}',
    titles: {
      norm: 'Le délai, le même pour tout le monde',
      cost: 'Le prix',
      place: 'L’endroit où le service vous reçoit',
      hours: 'Les heures du service',
      adapted: 'Ce qui change pour votre demande',
      adaptations: 'Ce qui peut changer selon votre situation, pour tout le monde',
    },
    width: 'Pour un rendez-vous, le créneau dure {hours} au maximum.',
    adaptation: {
      condition: 'Pour qui : {condition}',
      ask: 'Comment demander : {ask}',
      since: 'Depuis {day}',
    },
    hours: { days: 'du {from} au {to}', between: 'de {from} à {to}', line: '{days} : {hours}' },
    silence: {
      title: 'Si le service ne répond pas',
      acceptance:
        'Le service peut répondre jusqu’au {day}. Sans réponse, c’est comme un oui à partir du {from}.',
      rejection:
        'Le service peut répondre jusqu’au {day}. Sans réponse, c’est comme un non. Vous pouvez contester à partir du {from}.',
      nothing: 'Vous nous signalez un problème. Pas de réponse ne veut dire ni oui ni non.',
      later: 'Le service vous a demandé quelque chose. La vraie date est peut-être plus tard.',
    },
    result: 'Demande finie',
    appointment: 'Votre rendez-vous',
    promised: { place: 'Lieu : {place}', cost: 'Prix : {cost}', lasts: 'Temps : {lasts}' },
    arrival: 'La personne arrive {day} à {hour}',
    sent: {
      said: '{what}, {day} à {hour}',
      accepted: {
        email: 'E-mail envoyé',
        sms: 'SMS envoyé',
        push: 'Notification envoyée',
        post: 'Lettre envoyée',
        telephone: 'Appel fait',
      },
      failed: {
        email: 'E-mail pas arrivé',
        sms: 'SMS pas arrivé',
        push: 'Notification pas arrivée',
        post: 'Lettre pas arrivée',
        telephone: 'Appel sans réponse',
      },
    },
    more: 'Voir tout sur ma demande',
  },
  privacy:
    'Cette page ne garde rien sur votre appareil. Toute personne avec ce code peut lire la page.',

  scan: 'Prenez ce carré en photo avec un téléphone : cette page s’ouvre. Ou tapez : {address}',
  calendar: {
    add: 'Ajouter à mon calendrier',
    promise: '{service} : date prévue',
    asked: '{service} : ce que vous devez faire',
    described: '{headline} Demande numéro {reference}. Suivi : {url}',
  },
  past: 'Les dates données avant',
  callback: {
    title: 'Demander un appel du service',
    intro:
      'Votre numéro sert seulement pour cet appel. Nous l’effaçons 30 jours après l’appel. Sans appel, nous l’effaçons après 90 jours.',
    phone: 'Votre numéro de téléphone',
    phoneHint: 'Par exemple 06 12 34 56 78. Pour un autre pays, commencez par +.',
    wish: 'Le sujet, ou une bonne heure (si vous voulez)',
    wishHint: '120 lettres ou moins.',
    send: 'Demander un appel',
    wrong: 'Ce numéro n’est pas bon. Vérifiez les chiffres.',
    costly: 'Ce numéro coûte trop cher à appeler. Donnez un numéro fixe ou mobile.',
    hidden: 'Nous ne pouvons pas lire ce texte. Écrivez-le de nouveau ici. Ne le collez pas.',
    tooLong: 'Ce texte est trop long. Écrivez 120 lettres ou moins.',
    tooMany:
      'Vous avez déjà demandé plusieurs appels. Le service va vous appeler. Si c’est urgent, appelez le service.',
    waiting: 'Vous attendez un appel depuis {day}.',
    done: 'C’est noté. Le service va vous appeler.',
  },
  preferences: {
    title: 'Choisir ma langue et mes messages',
    intro: 'Le service reçoit votre choix. Il le suit quand il peut.',
    language: 'Langue de la page et des messages',
    channel: 'Comment recevoir les nouvelles',
    channels: {
      page: 'Sur cette page seulement',
      email: 'Par e-mail',
      sms: 'Par SMS',
      push: 'Par notification',
      post: 'Par lettre',
      telephone: 'Par téléphone',
    },
    refusal: 'Ne plus me demander mon avis',
    refusalHint: 'Vous recevez toujours les messages sur votre demande.',
    save: 'Garder mes choix',
    wrong: 'Choisissez une langue et un moyen dans les listes.',
    done: 'Vos choix sont gardés.',
    introSent:
      'Le service vous écrit pour certaines étapes, comme vous l’avez choisi. Si cela ne marche pas, il essaie une autre façon.',
    at: '{way} : {address}',
    notNow: '{way} (impossible pour le moment)',
    failed: {
      email: 'Cette adresse ne reçoit plus nos messages.',
      sms: 'Ce numéro ne reçoit plus nos messages.',
    },
    night: {
      title: 'SMS et notifications',
      day: 'Entre 8 h et 21 h',
      always: 'À toute heure',
      hint: 'Si quelqu’un vient chez vous, vous recevez le message à toute heure.',
    },
  },
  device: {
    title: 'Notifications sur cet appareil',
    what: 'Votre appareil affiche un petit message à chaque étape. Une personne qui voit votre écran peut le lire.',
    carried:
      'Le message passe par l’entreprise qui fait votre navigateur. Elle ne peut pas le lire. Votre navigateur garde cette inscription. Vous pouvez l’effacer dans ses réglages.',
    ask: 'Recevoir une notification sur cet appareil',
    here: 'Cet appareil reçoit les notifications de cette demande.',
    stop: 'Arrêter toutes les notifications',
    stopHere: 'Arrêter les notifications sur cet appareil',
    refused:
      'Votre navigateur ne veut pas de notification de ce site. Vos choix n’ont pas changé. Changez ses réglages, ou choisissez une autre façon.',
    failed:
      'Cet appareil n’a pas pu être inscrit. Vos choix n’ont pas changé. Réessayez plus tard, ou choisissez une autre façon.',
    done: 'Cet appareil affichera chaque étape de votre demande.',
  },
  removed: { done: 'Les notifications sont arrêtées. Votre choix est maintenant « {way} ».' },
  renew: {
    title: 'Changer de code de suivi',
    why: 'Faites-le si une autre personne a vu votre code.',
    what: 'L’ancien code ne marchera plus, sur papier et dans vos messages. Le nouveau code est sur la page suivante.',
    now: 'Changer de code',
    keep: 'Garder mon code',
    done: 'Voici votre nouveau code. L’ancien ne marche plus.',
    note: 'Écrivez ce code ou imprimez cette page maintenant. Le service ne peut pas vous le donner une autre fois. Changez aussi le code dans votre carnet.',
  },
  feedback: {
    title: 'Votre avis sur les dates et les messages',
    intro: '3 questions, sans votre nom.',
    joined:
      'Nous gardons 3 choses avec votre avis, sans votre nom : la date a été tenue ou non, la durée du créneau, les étapes dites à temps.',
    link: 'Donner mon avis',
    without: 'Ce navigateur ne montre pas ces questions. Donnez votre avis sur {site}.',
  },
  carnet: {
    title: 'Mon carnet de demandes',
    intro:
      'Suivez plusieurs demandes sur une page. Vos codes sont dans son adresse. Ne donnez cette adresse à personne.',
    codes: 'Vos codes de suivi, un code par ligne',
    show: 'Voir mes demandes',
    add: 'Ajouter une demande',
    empty: 'Votre carnet est vide. Ajoutez un code de suivi.',
    remove: 'Enlever',
    unknown: 'Aucune demande n’a ce code : {code}',
    notACode: 'Ce code n’est pas complet : {code}',
    unreachable:
      'Nous ne pouvons pas montrer cette demande maintenant. Elle n’est pas perdue. Code : {code}',
    loading: 'Nous cherchons vos demandes',
    full: 'Un carnet a {n} demandes ou moins. Enlevez une demande pour en ajouter une autre.',
    keep: 'Garder mon carnet',
    insertHint:
      'Gardez cette adresse, ou imprimez cette page. Toute personne avec cette adresse peut lire vos demandes. Rien n’est gardé sur cet appareil.',
    address: 'L’adresse de votre carnet',
    copy: 'Copier l’adresse',
    copied: 'Adresse copiée',
    print: 'Imprimer mon carnet',
    addThis: 'Ajouter à mon carnet',
  },
  tooOften:
    'Il y a eu trop d’envois pour cette demande. Rien n’est perdu. Essayez encore dans {wait}.',
  border: {
    nothingHere: 'Cette page n’existe pas. Vérifiez l’adresse.',
    tooLong: 'Votre texte est trop long. Rien n’est gardé. Écrivez moins, puis essayez encore.',
    otherSite:
      'Cet envoi vient d’un autre site. Rien n’est gardé. Ouvrez la page de ce service, puis essayez encore.',
    unread:
      'Nous ne pouvons pas lire cet envoi. Rien n’est gardé. Revenez à la page, puis essayez encore.',
  },
  tooMany:
    'Il y a eu trop d’essais. Votre demande est bien enregistrée. Essayez encore dans {wait}.',
  nothingToAdd: 'Cette demande n’a pas de date. Il n’y a rien à mettre au calendrier.',
}
