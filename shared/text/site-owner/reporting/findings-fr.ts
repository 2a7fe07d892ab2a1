/** What the console says of findings and decisions, in French. */
export const fr = {
  refused: {
    too_many: 'Votre organisation a déjà 500 constats. Reprenez-en un qui existe.',
    no_decision: 'Écrivez d’abord ce qui est décidé, puis la date où c’est fait.',
    not_yet: 'Cette date est à venir. Écrivez-la une fois que c’est fait.',
    named_beforehand:
      'La décision est réalisée\u00a0: ce qui la juge est choisi d’avance et ne change plus. Écrivez un nouveau constat.',
  },
  question: 'Qu’avons-nous changé, et était-ce mieux après\u00a0?',
  intro:
    'Un constat devient une décision, avec un indicateur choisi d’avance. Une fois qu’elle est réalisée, une à trois périodes entières sont comparées à la série d’avant.',
  loading: 'Lecture des constats',
  kept: {
    unreachable:
      'Le serveur ne répond pas. Ce qui est affiché, reçu {when}, est gardé. Un nouvel essai se fait tout seul.',
    unreadable:
      'La réponse du serveur n’est pas lisible par cette page. Ce qui est affiché, reçu {when}, est gardé. Rechargez la page.',
  },
  summary: {
    none: 'Aucun constat n’est encore écrit. Écrivez le premier.',
    counts: 'Constats\u00a0: {findings}. Décidés\u00a0: {decided}. Réalisés\u00a0: {done}.',
    half: 'La moitié est réalisée en {days}.',
    halfNever: 'Moins de la moitié est réalisée à ce jour.',
    few: 'Moins de 5 constats\u00a0: pas assez pour dire en combien de jours.',
    verdicts:
      'Parmi les changements jugés par les mesures\u00a0: {better} mieux, {worse} moins bien, {unclear} incertains, {early} trop tôt.',
    day: { one: '{n} jour', other: '{n} jours' },
  },
  origins: {
    comments: 'Des commentaires',
    theme: 'Un thème des commentaires',
    chart: 'Un graphique ou un chiffre',
    other: 'Autre',
  },
  found: 'Constat',
  decided: 'Décision',
  decidedBy: 'Décidé par {who}, à partir du {day}',
  notDecided: 'Pas encore de décision.',
  doneOn: 'Réalisé le {day}',
  notDone: 'Pas encore réalisé.',
  judgedBy: 'Jugé par «\u00a0{indicator}\u00a0», {every}',
  everies: { month: 'mois entiers', quarter: 'trimestres entiers' },
  observed: 'Observé\u00a0: {period}',
  better: 'Mieux après',
  worse: 'Moins bien après',
  unclear: 'Incertain',
  tooEarly: 'Trop tôt',
  waiting: 'À faire',
  because: {
    too_few: 'Moins de 11 réponses ou échéances dans les périodes d’après.',
    cut: 'La question n’est pas la même avant et après.',
    short:
      'La série d’avant est trop courte\u00a0: il faut huit périodes de 5 réponses ou échéances au moins.',
    absent: 'Cet indicateur n’est pas mesuré pour ce service.',
    not_alone:
      'Chiffre non publié\u00a0: l’autre moitié (vécu ou dû à tous) n’est pas mesurée dans ces périodes.',
  },
  early: '{after} n’est pas encore terminé. Réponse à partir du {day}.',
  around: '{before}, puis {after}.',
  compared: '{after}, contre la série de {reference} ({points} périodes).',
  stretch: '{from} à {to}',
  held: '{estimate} après, {centre} avant. Le hasard seul va de {low} à {high}. {base}',
  base: '{n} réponses avant, {m} après.',
  baseDates:
    '{n} échéances avant, {m} après, registre complet\u00a0: les bornes disent ce que le hasard d’une période à l’autre suffit à produire.',
  scale:
    'De 0 à 100\u00a0%. La bande est ce que le hasard seul atteint autour de la série d’avant, le trait est son taux, le point est celui d’après.',
  otherWorld: 'À lire avec «\u00a0{indicator}\u00a0»\u00a0: {direction}. {sentence}',
  directions: {
    up: 'plus haut après',
    down: 'plus bas après',
    unclear: 'aucune différence constatée',
  },
  looks: {
    one: 'La période suivante comptera aussi\u00a0: la bande vaut pour les trois.',
    other: 'Les {n} périodes suivantes compteront aussi\u00a0: la bande vaut pour les trois.',
  },
  streams: {
    invited: 'Usagers invités',
    submitted: 'Usagers invités à l’envoi du formulaire',
    asked: 'Demandés sur la page, invitation non prouvée',
    open: 'Bouton ouvert à tous',
  },
  alert: 'L’autre indicateur a baissé\u00a0: ce n’est pas un succès. Cherchez pourquoi.',
  notCause:
    'Rien ne prouve que la décision en soit la cause\u00a0: autre chose a pu changer en même temps.',
  regression:
    'La période observée était la plus basse de sa série\u00a0: la suivante est souvent meilleure d’elle-même. Le résultat est donc comparé à toute la série.',
  namedAfter:
    'L’indicateur est choisi après la réalisation\u00a0: ce résultat vaut moins que s’il l’était d’avance.',
  meanwhile: 'Pendant ce temps\u00a0: {label}.',
  history: { one: 'Voir la version écrite', other: 'Voir les {n} versions écrites' },
  version: 'Version {version}, {author}, {day}',
  write: 'Écrire un constat',
  older: {
    one: 'Voir aussi {n} constat plus ancien',
    other: 'Voir aussi {n} constats plus anciens',
  },
  edit: 'Reprendre ce constat',
  decide: 'Écrire la suite',
  form: 'Constat et décision',
  title: 'Ce qui est constaté, en une phrase',
  words: 'En quelques mots',
  wordsHint: 'Ce que vous avez lu ou vu. Sans nom de personne.',
  origin: 'D’où il vient',
  theme: 'Thème',
  noTheme: 'Choisissez un thème',
  service: 'Service',
  indicator: 'Indicateur qui dira si c’est mieux',
  indicatorHint:
    'Choisissez-le avant de changer quoi que ce soit\u00a0: il ne change plus ensuite.',
  every: 'Périodes de la série',
  power: {
    effect: 'Écart à déceler',
    option: '{points} points',
    answers:
      'Pour voir un écart de {points} points, il faut environ {n} réponses après le changement\u00a0: {months} au rythme actuel.',
    dates:
      'Pour voir un écart de {points} points, il faut environ {n} échéances après le changement\u00a0: {months} au rythme actuel.',
    months: { one: '{n} mois', other: '{n} mois' },
    quarters: 'C’est plus que trois mois\u00a0: choisissez des trimestres.',
    cannot:
      'Trois trimestres n’en apportent pas assez\u00a0: cet indicateur ne pourra pas le dire. Visez un écart plus grand, ou un autre indicateur.',
    never:
      'Aucun nombre de réponses ne montrerait un écart de {points} points\u00a0: la série d’avant est trop courte, ou déjà trop haute.',
    short:
      'La série d’avant est trop courte\u00a0: il faut huit périodes d’au moins 5 réponses pour juger un changement.',
    absent: 'Cet indicateur n’est pas mesuré pour ce service\u00a0: il ne pourra rien dire.',
  },
  observedField: 'Période observée',
  observedHint: 'Facultatif\u00a0: 2026-10 pour un mois, 2026-Q3 pour un trimestre.',
  what: 'Ce qui est décidé',
  whatHint: 'Facultatif au début. Une mesure que tous peuvent vérifier.',
  who: 'Qui décide',
  whoHint:
    'Un rôle ou une équipe, jamais une personne\u00a0: «\u00a0Direction de la voirie\u00a0».',
  from: 'À partir du',
  done: 'Réalisé le',
  doneHint: 'Facultatif. Le jugement commence à la période entière qui suit.',
  save: 'Enregistrer',
  saving: 'Enregistrement en cours',
  cancel: 'Annuler',
  saved: 'Le constat est enregistré.',
  resumed: 'Ce que vous aviez commencé à écrire est gardé.',
  faults: { one: '{n} point à corriger', other: '{n} points à corriger' },
  empty: 'Ce champ est à remplir.',
  badDay: 'Écrivez une date\u00a0: jour, mois et année.',
  badPeriod: 'Écrivez 2026-10 pour un mois, 2026-Q3 pour un trimestre, ou 2026.',
  changed:
    'Une autre personne a écrit une version de ce constat depuis que vous l’avez lu. Rien n’est écrasé, votre texte est gardé ici. Relisez la nouvelle version plus haut, puis enregistrez.',
  trouble: {
    unreachable: 'Le serveur ne répond pas. Votre texte est gardé ici. Réessayez.',
    unreadable:
      'La réponse du serveur n’est pas lisible par cette page. Votre texte est gardé ici.',
  },
}

/** The keys every language has. */
export type FindingsText = typeof fr
