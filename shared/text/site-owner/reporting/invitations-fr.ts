/** What the console says of who was invited and who answered, in French. */
export const fr = {
  headline: '{rate} des personnes jointes ont répondu\u00a0: {answered} sur {reached}.',
  loading: 'Lecture des invitations',
  nobody: 'Personne n’a été invité sur cette période.',
  figures: {
    invited: 'Invités',
    reached: 'Atteints',
    answered: 'Réponses',
    rate: 'Taux de réponse',
  },
  few: 'moins de 5',
  hidden: 'masqué',
  undeliverable: {
    one: '{n} message n’est pas arrivé\u00a0: cette personne ne compte pas dans le taux.',
    other: '{n} messages ne sont pas arrivés\u00a0: ces personnes ne comptent pas dans le taux.',
  },
  frames: {
    title: 'D’où viennent les invitations',
    register: 'Demandes traitées',
    submissions: 'Formulaires envoyés',
    counter: 'Feuilles de guichet',
    counted: '{name}\u00a0: {answered} réponses sur {invited} invités.',
    few: '{name}\u00a0: moins de 5 réponses sur {invited} invités, ou masquées pour les protéger.',
  },
  notDrawn: {
    title: 'Demandes traitées sans invitation',
    left_out: 'Non tirées au sort\u00a0: {n}.',
    resting: 'Usager déjà invité il y a peu\u00a0: {n}.',
    refused: 'Usager qui ne veut plus être invité\u00a0: {n}.',
  },
  tooFew: 'Trop peu de réponses sur cette période\u00a0: rien ne peut être montré.',
  better: 'Voir une période plus longue\u00a0: {period}',
  open: 'Un mois de cette période n’est pas encore clos. Le détail par situation sera connu à sa clôture.',
  ofMoment: {
    served: null,
    submitted:
      'Ces usagers ont répondu juste après l’envoi du formulaire\u00a0: ils jugent le site, pas le service.',
    campaign: 'Ces usagers ont répondu à une enquête.',
  },
  table: {
    caption: 'Réponses par situation',
    situation: 'Situation',
    answered: 'Réponses',
    of: '{answered} sur {reached}',
    rate: 'Taux',
    tooFew: 'trop peu de réponses pour les montrer',
    allTooFew: 'Trop peu de réponses pour les montrer par situation.',
  },
  facts: {
    outcome: 'Issue de la demande',
    kept: 'Date annoncée',
    territory: 'Territoire',
    channel: 'Canal de la demande',
    locale: 'Langue',
  },
  values: {
    outcome: { granted: 'Accordée', partly: 'Accordée en partie', refused: 'Refusée' },
    kept: { kept: 'Tenue', missed: 'Dépassée' },
    channel: {
      web: 'Site',
      counter: 'Guichet',
      telephone: 'Téléphone',
      post: 'Courrier',
      email: 'E-mail',
    },
  },
  unknown: 'Non connu, ou trop rare',
  covered: 'Les cases de moins de 5 réponses sont masquées, avec une autre qui les révélerait.',
  estimate: {
    title: 'Ce que pensent tous les invités',
    share: 'Satisfaits, estimation pour tous les invités\u00a0: {estimate}, {interval}.',
    plain: 'Parmi les seuls répondants\u00a0: {estimate}.',
    weighted:
      'Chaque situation compte autant que parmi les invités ({facts}). Après redressement, {n} réponses ont la précision de {effective}.',
    unweighted:
      'Rien ne distingue les situations des invités\u00a0: l’estimation est celle des répondants.',
    merged: 'Des cas rares sont regroupés\u00a0: {facts}.',
    trimmed: {
      one: '{n} poids trop grand est réduit.',
      other: '{n} poids trop grands sont réduits.',
    },
    tooFew:
      'Trop peu de réponses pour une estimation\u00a0: après redressement, il en faut l’équivalent de 30.',
    facts: {
      outcome: 'issue',
      kept: 'date annoncée',
      territory: 'territoire',
      channel: 'canal',
    },
  },
  conclusion: {
    commitment: {
      above: 'L’objectif de {reference} est atteint, à {margin} points près.',
      below: 'L’objectif de {reference} n’est pas atteint, même à {margin} points près.',
    },
    floor: {
      above: 'Le minimum de {reference} est atteint.',
      below: 'Le minimum de {reference} n’est pas atteint.',
    },
    undecided: 'Les réponses ne permettent pas de conclure. Le silence ne change donc rien.',
    noReference: 'Rien à comparer\u00a0: ni objectif ni minimum n’était déclaré.',
    tips: {
      above: {
        one: 'La conclusion tient tant que ceux qui n’ont pas répondu ne sont pas moins satisfaits de plus de {n} point.',
        other:
          'La conclusion tient tant que ceux qui n’ont pas répondu ne sont pas moins satisfaits de plus de {n} points.',
      },
      below: {
        one: 'La conclusion tient tant que ceux qui n’ont pas répondu ne sont pas plus satisfaits de plus de {n} point.',
        other:
          'La conclusion tient tant que ceux qui n’ont pas répondu ne sont pas plus satisfaits de plus de {n} points.',
      },
    },
    atOnce: {
      above: 'La conclusion tombe dès que ceux qui n’ont pas répondu sont un peu moins satisfaits.',
      below: 'La conclusion tombe dès que ceux qui n’ont pas répondu sont un peu plus satisfaits.',
    },
    always: 'La conclusion tient quoi qu’en pensent ceux qui n’ont pas répondu.',
  },
  bounds: {
    title: 'Le pire et le meilleur des cas',
    said: 'Si tous ceux qui n’ont pas répondu étaient mécontents\u00a0: {low}. S’ils étaient tous satisfaits\u00a0: {high}.',
  },
  dontKnow: {
    title: '«\u00a0Je ne sais pas\u00a0»',
    intro: 'Ces réponses n’entrent dans aucune part. Elles sont comptées ici.',
    counted: '{x} sur {n}',
    none: 'Aucune question n’a assez de réponses.',
  },
}

export type InvitationsText = typeof fr
