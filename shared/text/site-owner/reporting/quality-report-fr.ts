/** The quality report of a published period, in French. */
export const fr = {
  title: 'Qualité des chiffres\u00a0: {period}',
  intro:
    'Sous les rubriques des rapports de qualité d’Eurostat (norme ESS), ce que valent les chiffres publiés.',
  link: 'Ce que valent ces chiffres, {period}',
  none: 'Aucun mois de cette période n’est publié. Le rapport de qualité paraît avec les chiffres.',
  back: 'Le bilan de cette période',
  loading: 'Lecture du rapport de qualité',
  months: { one: '{n} mois est publié.', other: '{n} mois sont publiés.' },
  sections: {
    relevance: 'Pertinence',
    coverage: 'Exactitude\u00a0: base et couverture',
    response: 'Exactitude\u00a0: réponse',
    precision: 'Exactitude\u00a0: précision',
    measurement: 'Exactitude\u00a0: mesure',
    timeliness: 'Actualité et ponctualité',
    comparability: 'Cohérence et comparabilité',
    revisions: 'Révisions',
    access: 'Accessibilité et confidentialité',
  },
  asked:
    '{services}\u00a0: chaque personne invitée répond à «\u00a0{wording}\u00a0» ({instrument}, version {version}).',
  register: 'Le registre des demandes dit aussi quelles dates annoncées sont tenues.',
  frames: {
    register: { one: '{n} demande traitée', other: '{n} demandes traitées' },
    submissions: { one: '{n} formulaire envoyé', other: '{n} formulaires envoyés' },
    counter: { one: '{n} feuille de guichet', other: '{n} feuilles de guichet' },
  },
  drawn: 'Invitations tirées de\u00a0: {frames}.',
  noneDrawn: 'Personne n’a été tiré au sort.',
  undeliverable: {
    one: '{n} personne n’a pas pu être jointe.',
    other: '{n} personnes n’ont pas pu être jointes.',
  },
  notInvited: 'Non invités\u00a0: {list}.',
  notDrawn: {
    left_out: '{n} non tirés au sort',
    resting: '{n} invités il y a peu',
    refused: '{n} qui refusent',
  },
  few: 'moins de {fewest}',
  atLeast: 'au moins {n}',
  others: 'Comptés à part, jamais additionnés\u00a0: {list}.',
  other: '{n} réponses ({stream})',
  missing:
    'Les personnes qui n’ont fait aucune demande, ou y ont renoncé, ne sont comptées nulle part.',
  response:
    '{invited} invités, {reached} atteints, {answered} réponses\u00a0: {rate} de ceux qui ont été atteints.',
  responseHidden:
    '{invited} invités, {reached} atteints. Le total des réponses n’est pas donné\u00a0: il révélerait un nombre masqué.',
  responseNone: 'Personne n’a été invité.',
  bounds:
    'Au tableau, le pire des cas compte mécontents tous ceux qui n’ont pas répondu, le meilleur les compte satisfaits. Bascule\u00a0: l’écart minimal de ces personnes qui ferait tomber la conclusion.',
  precision: 'Marge d’un taux, à 95\u00a0%\u00a0: {range}.',
  margin: '± {n} points',
  margins: 'de ± {low} à ± {high} points selon le service et le mois',
  noPrecision: 'Aucun taux n’est publié\u00a0: il n’y a pas de marge à donner.',
  weighted:
    '{service}\u00a0: calé sur {facts}, {n} réponses ont la précision de {effective}\u00a0; satisfaits, {estimate}, {interval}.',
  unweighted: 'Aucun taux n’est redressé de la non-réponse.',
  complete: 'Les dates sont un registre complet, sans marge d’échantillonnage\u00a0: {due} échues.',
  noDates: 'Aucune date annoncée n’était échue.',
  aside: {
    none: 'Aucune réponse n’a été écartée.',
    some: {
      one: '{n} mise à l’écart, dite au bilan avec sa raison.',
      other: '{n} mises à l’écart, dites au bilan avec leurs raisons.',
    },
  },
  measurement:
    'Une réponse rejoint le mois de l’invitation. «\u00a0Je ne sais pas\u00a0» n’entre dans aucun taux.',
  onTime: '{month}, publié le {day}, {after} après la fin du mois, au jour prévu.',
  late: '{month}, publié le {day}, {after} après la fin du mois, {late} après le jour prévu ({planned}).',
  early:
    '{month}, publié le {day}, {after} après la fin du mois, {late} avant le jour prévu ({planned}).',
  days: { one: '{n} jour', other: '{n} jours' },
  punctual: {
    one: '{n} mois publié, au jour prévu.',
    other: '{n} mois publiés, tous au jour prévu.',
  },
  breaks: {
    instrument: '{service}\u00a0: autre question depuis {month}. Les séries ne se comparent pas.',
    territories: {
      one: '{service}\u00a0: {n} territoire fusionné le {day}\u00a0; ses réponses passent au nouveau.',
      other:
        '{service}\u00a0: {n} territoires fusionnés le {day}\u00a0; leurs réponses passent au nouveau.',
    },
  },
  noBreaks: 'Aucune rupture de série\u00a0: même question, mêmes territoires.',
  held: 'Chaque taux est comparé à ce qui était déclaré à la fin de son mois\u00a0: {list}.',
  commitment: '{service}, objectif {reference} (déclaré le {day})',
  floor: '{service}, minimum {reference} (déclaré le {day})',
  revisedOtherwise: 'révisé le {day}',
  noRevisions: 'Aucune révision.',
  revised: {
    one: '{month}, {n} révision\u00a0: {list}.',
    other: '{month}, {n} révisions\u00a0: {list}.',
  },
  rules:
    'Rien n’est publié sous {fewest} réponses, ni ce qu’une soustraction rendrait, ni le vécu sans le dû à tous.',
  hidden: 'Non publiés\u00a0: {list}.',
  rates: { one: '{n} taux', other: '{n} taux' },
  territories: { one: '{n} territoire', other: '{n} territoires' },
  open: 'Données ouvertes à tous, sans compte\u00a0: quality.json et closings.json.',
  table: {
    caption: 'Service par service',
    service: 'Service',
    invited: 'Invités',
    reached: 'Atteints',
    answered: 'Réponses',
    rate: 'Taux de réponse',
    share: 'Satisfaits',
    margin: '± points',
    bounds: 'Pire, meilleur',
    tips: 'Bascule',
    dates: 'Dates tenues',
    published: 'Mois publiés',
    hidden: 'masqué',
    none: 'aucune échue',
    of: '{x} sur {n}',
    range: '{low} à {high}',
    points: '{n} points',
    always: 'aucune',
    undecided: 'ne conclut pas',
  },
}

/** The keys every language has. */
export type QualityReportText = typeof fr
