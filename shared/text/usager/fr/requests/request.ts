/** What the page of a request and a carnet say, and what is told there, in French. */
export const request = {
  /** Sentences the hub sends ready, to the page and to the widget. */
  told: {
    outcome: {
      granted: 'Votre demande est acceptée.',
      partly: 'Votre demande est acceptée en partie.',
      refused: 'Votre demande est refusée.',
    },
    next: 'Prochaine étape',
    contact: 'Qui contacter',
    asked: 'À faire maintenant',
    was: 'prévu au plus tard {day}',
    titles: {
      norm: 'Délai pour tous',
      cost: 'Ce que cela coûte',
      place: 'Où nous vous recevons',
      hours: 'Heures d’ouverture',
      adapted: 'Ce qui est adapté pour votre demande',
      adaptations: 'Ce qui peut être adapté à votre situation, pour toute personne qui le demande',
    },
    width: 'Le créneau d’un rendez-vous dure {hours} au plus.',
    adaptation: {
      condition: 'Pour qui : {condition}',
      ask: 'Comment le demander : {ask}',
      since: 'Depuis {day}',
    },
    hours: { days: 'du {from} au {to}', between: 'de {from} à {to}', line: '{days} : {hours}' },
    silence: {
      title: 'Si vous n’avez pas de réponse',
      acceptance:
        'Sans réponse jusqu’au {day} compris, votre demande est considérée comme acceptée à partir du {from}.',
      rejection:
        'Sans réponse jusqu’au {day} compris, votre demande est considérée comme refusée. Vous pourrez contester à partir du {from}.',
      nothing:
        'Vous nous signalez un problème : une absence de réponse ne vaut ni accord ni refus.',
      later:
        'Cette date compte depuis la réception. Nous avons attendu quelque chose de votre part : elle peut être plus tardive.',
    },
    /** Name of the date of a request, where its service declares none. */
    result: 'Demande traitée',
    appointment: 'Votre rendez-vous',
    promised: { place: 'Où : {place}', cost: 'Coût : {cost}', lasts: 'Durée : {lasts}' },
    arrival: 'Arrivée prévue {day} à {hour}',
    sent: {
      said: '{what}, {day} à {hour}',
      accepted: {
        email: 'E-mail envoyé',
        sms: 'SMS envoyé',
        push: 'Notification envoyée',
        post: 'Courrier envoyé',
        telephone: 'Appel passé',
      },
      failed: {
        email: 'E-mail non remis',
        sms: 'SMS non remis',
        push: 'Notification non remise',
        post: 'Courrier non remis',
        telephone: 'Appel sans réponse',
      },
    },
    more: 'Voir ma demande en détail',
  },
  privacy:
    'Cette page ne garde rien sur votre appareil. Toute personne qui a ce code peut la lire.',

  scan: 'Ce carré ouvre cette page sur un téléphone. L’adresse, pour la taper : {address}',
  calendar: {
    add: 'Ajouter à mon calendrier',
    promise: '{service} : date annoncée',
    asked: '{service} : ce que vous avez à faire',
    described: '{headline} Référence {reference}. Suivi : {url}',
  },
  past: 'Les dates annoncées jusqu’ici',
  callback: {
    title: 'Être rappelé par le service',
    intro:
      'Votre numéro sert à cet appel seulement. Il est effacé 30 jours après l’appel, et au bout de 90 jours dans tous les cas.',
    phone: 'Votre numéro de téléphone',
    phoneHint: 'Par exemple 06 12 34 56 78. Hors de France, commencez par + et le pays.',
    wish: 'Le sujet, ou le bon moment (facultatif)',
    wishHint: '120 caractères au plus.',
    send: 'Demander un appel',
    wrong: 'Ce numéro n’existe pas ou n’est pas complet. Vérifiez ses chiffres.',
    costly: 'Ce numéro est surtaxé ou passe par un satellite. Donnez un numéro fixe ou mobile.',
    hidden: 'Nous ne pouvons pas lire ce texte. Retapez-le ici, sans le coller.',
    tooLong: 'Ce texte dépasse 120 caractères. Raccourcissez-le.',
    tooMany:
      'Vous avez déjà demandé plusieurs appels. Nous vous rappelons. Si c’est urgent, appelez-nous.',
    waiting: 'Vous attendez un appel depuis {day}.',
    done: 'C’est noté : nous vous rappelons.',
  },
  preferences: {
    title: 'Choisir ma langue et comment être prévenu',
    intro: 'Nous suivons votre choix dès que possible.',
    language: 'Langue de cette page et des messages',
    channel: 'Comment être prévenu',
    channels: {
      page: 'Sur cette page seulement',
      email: 'Par e-mail',
      sms: 'Par SMS',
      push: 'Par notification',
      post: 'Par courrier',
      telephone: 'Par téléphone',
    },
    refusal: 'Ne plus me demander mon avis',
    refusalHint: 'Les messages sur votre demande continuent.',
    save: 'Enregistrer mes choix',
    wrong: 'Choisissez une langue et un moyen dans les listes.',
    done: 'Vos choix sont enregistrés.',
    introSent:
      'Nous vous annonçons certaines étapes par ce moyen. S’il ne marche pas, nous en essayons un autre.',
    at: '{way} : {address}',
    notNow: '{way} (pas possible pour le moment)',
    failed: {
      email: 'Cette adresse ne reçoit plus nos messages.',
      sms: 'Ce numéro ne reçoit plus nos messages.',
    },
    night: {
      title: 'SMS et notifications',
      day: 'Entre 8 h et 21 h',
      always: 'À toute heure',
      hint: 'Si quelqu’un est en route vers vous, le message part à toute heure.',
    },
  },
  device: {
    title: 'Notifications sur cet appareil',
    what: 'À chaque étape de votre demande, votre appareil affiche un court message. Toute personne qui voit son écran peut le lire.',
    carried:
      'Le message passe par l’entreprise qui fait votre navigateur. Il est chiffré : elle ne peut pas le lire. Votre navigateur garde cet abonnement. Vous pouvez l’effacer dans ses réglages.',
    ask: 'Recevoir une notification sur cet appareil',
    here: 'Cet appareil reçoit les notifications de cette demande.',
    stop: 'Arrêter toutes les notifications',
    stopHere: 'Arrêter les notifications sur cet appareil',
    refused:
      'Votre navigateur n’autorise pas les notifications de ce site. Vos choix restent les mêmes. Autorisez-les dans ses réglages, ou choisissez un autre moyen.',
    failed:
      'Nous n’avons pas pu ajouter cet appareil. Vos choix restent les mêmes. Réessayez plus tard, ou choisissez un autre moyen.',
    done: 'Cet appareil affichera chaque étape de votre demande.',
  },
  removed: {
    done: 'Les notifications sont arrêtées comme vous l’avez demandé. Votre choix est maintenant « {way} ».',
  },
  renew: {
    title: 'Changer de code de suivi',
    why: 'À faire si une autre personne a pu voir votre code.',
    what: 'L’ancien code ne marchera plus, même sur papier et dans les messages déjà reçus. La page suivante vous donne le nouveau.',
    now: 'Changer de code',
    keep: 'Garder mon code',
    done: 'Voici votre nouveau code. L’ancien ne sert plus.',
    note: 'Notez-le ou imprimez cette page maintenant. Nous ne pouvons pas vous le redonner. S’il est dans votre carnet ou vos favoris, remplacez-le.',
  },
  feedback: {
    title: 'Votre avis sur les dates et les messages',
    intro: 'Trois questions, sans votre nom.',
    joined:
      'Trois informations partent avec votre avis, sans votre nom : si la date a été tenue, la durée du créneau, les étapes signalées à temps.',
    link: 'Donner mon avis',
    without: 'Ce navigateur n’affiche pas ces questions. Donnez votre avis sur {site}.',
  },
  carnet: {
    title: 'Mon carnet de demandes',
    intro:
      'Suivez plusieurs demandes sur une page. Son adresse contient vos codes : ne la donnez à personne.',
    codes: 'Vos codes de suivi, un par ligne',
    show: 'Voir mes demandes',
    add: 'Ajouter une demande',
    empty: 'Votre carnet est vide. Ajoutez un code de suivi.',
    remove: 'Enlever',
    unknown: 'Aucune demande n’a ce code : {code}',
    notACode: 'Ce code n’est pas complet : {code}',
    unreachable:
      'Nous ne pouvons pas montrer cette demande pour le moment. Elle n’est pas perdue. Code : {code}',
    loading: 'Recherche de vos demandes',
    full: 'Un carnet contient {n} demandes au plus. Enlevez une demande pour en ajouter une autre.',
    keep: 'Garder mon carnet',
    insertHint:
      'Gardez cette adresse dans vos favoris, ou imprimez cette page. Toute personne qui l’a peut lire ces demandes. Rien n’est gardé sur cet appareil.',
    address: 'L’adresse de votre carnet',
    copy: 'Copier l’adresse',
    copied: 'Adresse copiée',
    print: 'Imprimer mon carnet',
    addThis: 'Ajouter à mon carnet',
  },
  tooOften:
    'Trop d’envois pour cette demande. Ce qui est déjà enregistré le reste. Réessayez dans {wait}.',
  border: {
    nothingHere: 'Il n’y a pas de page à cette adresse. Vérifiez-la.',
    tooLong:
      'Ce que vous avez envoyé est trop long. Rien n’est enregistré. Raccourcissez-le, puis réessayez.',
    otherSite:
      'Cet envoi vient d’un autre site. Rien n’est enregistré. Ouvrez la page de ce service, puis réessayez.',
    unread:
      'Cet envoi n’a pas pu être lu. Rien n’est enregistré. Revenez à la page, puis réessayez.',
  },
  tooMany:
    'Trop de codes essayés depuis votre connexion. Votre demande est bien enregistrée. Réessayez dans {wait}.',
  nothingToAdd:
    'Aucune date n’est annoncée pour cette demande : il n’y a rien à mettre au calendrier.',
}

/** The keys every language has. */
export type RequestText = typeof request
