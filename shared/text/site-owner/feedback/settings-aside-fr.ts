/** What is said of answers that people set aside, in French. */
export const fr = {
  question: 'Quelles réponses ne doivent pas compter\u00a0?',
  intro:
    'Écartez des réponses par jour, service ou réseau, jamais d’après ce qu’elles disent. Les deux chiffres restent montrés, et tout peut être remis.',
  loading: 'Lecture de ce qui est écarté',
  unusual: {
    title: 'Jours inhabituels',
    intro:
      'Tout le monde peut remplir ces formulaires. Regardez si ces avis viennent d’usagers. Les chiffres des invités n’en dépendent pas.',
    day: '{day}, {service}, {stream}',
    streams: { asked: 'demandés sur la page', open: 'bouton ouvert à tous' },
    /** In place of `many`, where a busy day has none. */
    fromFew: '{n} réponses ce jour-là. D’habitude, il n’en vient presque pas.',
    reasons: {
      many: '{n} réponses ce jour-là. Un jour chargé en a {usual} d’habitude.',
      one_network: '{part} réponses sur {n} viennent d’un même réseau.',
      backdated: '{part} réponses sur {n} comptent à une date d’au moins une semaine avant.',
      counters:
        'Les pages annoncent bien plus que d’habitude\u00a0: démarches terminées {ended}, formulaires montrés {shown}, ouverts {opened}, remplis {answered}.',
    },
    prepare: 'Préparer la mise à l’écart',
    keys: {
      title: 'Clés à vérifier',
      intro:
        'Une clé a demandé bien plus d’invitations que d’habitude. Votre site a-t-il reçu autant de formulaires\u00a0? Sinon, elle a pu fuir\u00a0: il faut la remplacer et arrêter l’ancienne tout de suite, puis écarter les réponses.',
      key: '{day}, clé «\u00a0{name}\u00a0» ({key})',
      many: '{n} invitations demandées ce jour-là. Un jour chargé en a {usual} d’habitude.',
      fromFew: '{n} invitations demandées ce jour-là. D’habitude, elle n’en demande presque pas.',
      works: 'Cette clé fonctionne encore.',
      ask: 'Demandez à la personne qui administre Parvis de la remplacer.',
      ended: 'Cette clé ne fonctionne plus.',
      open: 'Ouvrir les clés',
    },
  },
  trouble: {
    unreachable:
      'Le serveur ne répond pas. Ce qui est saisi est gardé dans cette page. Un nouvel essai se fait tout seul.',
    unreadable:
      'La réponse du serveur n’est pas lisible par cette page. Ce qui est saisi est gardé tant que la page est ouverte.',
  },
  form: 'Écarter des réponses',
  answered: 'Jours où elles comptent',
  answeredHint: 'Le jour de la réponse, dans les résultats.',
  received: 'Jours où elles sont arrivées',
  receivedHint:
    'Une réponse peut attendre sur un appareil\u00a0: elle arrive après son jour. Connu pendant 40 jours.',
  from: 'Premier jour',
  until: 'Dernier jour',
  service: 'Service',
  allServices: 'Tous',
  stream: 'Origine',
  streams: {
    invited: 'usagers invités',
    submitted: 'usagers invités à l’envoi du formulaire',
    asked: 'demandés sur la page, invitation non prouvée',
    open: 'bouton ouvert à tous',
    entered: 'saisis par un agent',
  },
  allStreams: 'Toutes',
  networkDay: 'Jour d’arrivée à regarder',
  networkHint:
    'Seuls paraissent les réseaux d’où viennent 11 réponses ou plus ce jour-là. Leur nom ne dit rien d’un autre jour.',
  network: 'Réseau',
  anyNetwork: 'Tous',
  networkOf: {
    one: 'Réseau {name}\u00a0: {n} réponse',
    other: 'Réseau {name}\u00a0: {n} réponses',
  },
  noNetworks: 'Ce jour-là, aucun réseau n’a envoyé 11 réponses ou plus.',
  reading: 'Lecture des réseaux',
  preview: 'Voir ce que cela écarterait',
  previewing: 'Calcul en cours',
  previewTitle: 'Ce que cela écarterait',
  sampleSize: {
    one: '{n} réponse comptée serait écartée.',
    other: '{n} réponses comptées seraient écartées.',
  },
  sampleSizeNone: 'Aucune réponse comptée ne correspond. Il n’y a rien à écarter.',
  part: '{service}, {stream}, {month}\u00a0: {n}.',
  partFigures: 'Satisfaits\u00a0: {with} aujourd’hui, {without} sans elles.',
  notShown: 'non montré',
  figure: '{share} (sur {n})',
  why: 'Motif',
  reasons: {
    burst: 'envois en rafale',
    duplicates: 'réponses envoyées plusieurs fois',
    tests: 'essais de nos équipes',
    fault: 'panne du formulaire',
    not_usagers: 'envois d’autres que des usagers',
  },
  sentence: 'En une phrase',
  sentenceHint:
    'Lue dans la console, avec votre nom. Dehors, seuls paraissent le motif et votre fonction.',
  send: { one: 'Écarter {n} réponse', other: 'Écarter {n} réponses' },
  sending: 'Envoi en cours',
  done: { one: '{n} réponse est écartée.', other: '{n} réponses sont écartées.' },
  goingOn: '{done} sur {total}\u00a0: le serveur continue tout seul.',
  list: 'Ce qui est écarté, et ce qui est remis',
  none: 'Personne n’a écarté de réponses.',
  oneAnswer: 'Une réponse, choisie dans la liste des avis.',
  takes: {
    answered: 'comptées du {from} au {until}',
    received: 'arrivées du {from} au {until}',
    network: 'du réseau {name} du {day}',
  },
  said: '«\u00a0{sentence}\u00a0»',
  isPutBack: 'Remises le {day} par {author}\u00a0: {reason}.',
  putBack: 'Remettre dans les résultats',
  putBackSure:
    'Toutes comptent de nouveau. L’historique garde les deux décisions et leurs auteurs.',
  putBackWhy: 'Pourquoi',
  putBackReasons: {
    mistake: 'écartées par erreur',
    genuine: 'ce sont bien des usagers, après vérification',
  },
  putBackNow: 'Remettre ces réponses',
  cancel: 'Ne rien changer',
  putBackDone: {
    one: '{n} réponse compte de nouveau.',
    other: '{n} réponses comptent de nouveau.',
  },
  counts: {
    open: 'Écarter les comptages de ce jour',
    sure: 'Ces comptages ne comptent plus, ni ceux que les pages enverront encore pour ce jour. Les réponses restent. Le bilan le dit, et tout peut être remis.',
    now: 'Écarter ces comptages',
    done: 'Les comptages de ce jour sont écartés.',
    isPutBack: 'Remis le {day} par {author}\u00a0: {reason}.',
    putBackSure:
      'Ces comptages comptent de nouveau. L’historique garde les deux décisions et leurs auteurs.',
    putBackReasons: {
      mistake: 'écartés par erreur',
      genuine: 'ils viennent bien d’usagers, après vérification',
    },
    putBackNow: 'Remettre ces comptages',
    putBackDone: 'Les comptages de ce jour comptent de nouveau.',
  },
  fault: {
    days: 'Indiquez des jours, ou un réseau.',
    order: 'Le dernier jour vient avant le premier.',
    reason: 'Choisissez un motif.',
    sentence: 'Dites en une phrase ce que vous avez constaté.',
    longSentence: 'Ce texte compte {n} caractères\u00a0: 300 au plus. Le texte est gardé.',
  },
  notSent: 'Rien n’est écarté. Corrigez ce qui est indiqué\u00a0: ce qui est saisi est gardé.',
  unreachable:
    'Le serveur ne répond pas. Ce qui est saisi est gardé dans cette page. Envoyez de nouveau dans quelques instants.',
  one: {
    open: 'Écarter des résultats',
    sure: 'Cette réponse ne comptera plus. Les deux chiffres restent montrés, et elle peut être remise.',
    now: 'Écarter cette réponse',
    isAside: 'Écartée par une personne. Voir «\u00a0Réponses écartées\u00a0».',
  },
  told: {
    title: 'Réponses écartées',
    n: { one: '{n} réponse écartée', other: '{n} réponses écartées' },
    few: 'Moins de {fewest} réponses écartées',
    counts: 'Comptages des pages du {day} ({stream}) écartés',
    by: '{what} le {day} par {who}\u00a0: {reason}.',
    who: {
      quality: 'la personne chargée de la qualité',
      admin: 'la personne qui administre Parvis',
    },
    with: {
      one: 'Avec la réponse écartée\u00a0: {share}. {said}',
      other: 'Avec les {n} réponses écartées\u00a0: {share}. {said}',
    },
    hidden:
      'Des réponses sont écartées. Le chiffre avec elles n’est pas montré\u00a0: il dirait ce que répondent peu de personnes.',
  },
}

/** The keys every language has. */
export type SettingsAsideText = typeof fr
