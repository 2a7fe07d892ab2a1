/** What the console says of what comments are about, in French. */
export const fr = {
  refused: {
    taken:
      'Un autre thème porte ce nom, aux accents et majuscules près. Choisissez un autre nom, ou fusionnez les deux.',
    too_many:
      'Votre organisation a déjà 200 thèmes, retirés compris. Fusionnez-en avant d’en ajouter.',
    same: 'Un thème ne se fusionne pas avec lui-même. Choisissez l’autre thème.',
    unknown:
      'Un de ces thèmes n’existe plus\u00a0: il est fusionné avec un autre. Relisez la liste.',
  },
  search: 'Chercher dans les commentaires',
  searchHint: 'Tous les mots doivent y être. Accents, pluriels et majuscules ne comptent pas.',
  noWord:
    'Cette recherche n’a que des mots trop courants, ou aucun mot. Ajoutez un mot, «\u00a0guichet\u00a0» par exemple.',
  searchNow: 'Chercher',
  clear: 'Effacer la recherche',
  theme: 'Thème',
  allThemes: 'Tous les thèmes',
  of: 'Thèmes',
  none: 'Sans thème',
  choose: 'Choisir les thèmes',
  change: 'Changer les thèmes',
  legend: 'De quoi parle ce commentaire',
  hint: 'Aucun thème ne convient\u00a0: enregistrez sans rien cocher. Le commentaire compte alors comme lu.',
  suggestedBecause: 'proposé',
  save: 'Enregistrer les thèmes',
  saved: 'Les thèmes sont enregistrés.',
  saving: 'Enregistrement en cours',
  cancel: 'Annuler',
  suggestion: 'Thème proposé',
  confirm: 'Confirmer',
  refuse: 'Refuser',
  isRefused: 'La proposition est refusée. Elle ne revient pas pour ce commentaire.',
  nothingYet: 'Aucun thème n’existe encore. Ajoutez-en à la page des thèmes.',
  trouble: {
    trouble: 'Le serveur ne répond pas. Votre choix est gardé ici. Réessayez.',
    gone: 'Ce commentaire n’est plus là\u00a0: l’usager l’a effacé, ou sa durée de conservation est passée.',
  },
  settle: 'Les thèmes',
  settleIntro:
    'Vous tenez cette liste. Un thème retiré n’est plus proposé, ce qui le porte le garde. Deux thèmes qui n’en font qu’un se fusionnent.',
  name: 'Nom du thème',
  nameHint: 'Court, sans jugement\u00a0: «\u00a0Délais\u00a0», «\u00a0Documents demandés\u00a0».',
  words: 'Mots qui le proposent',
  wordsHint:
    'Séparés par des virgules. Ils proposent un thème nouveau\u00a0; après dix confirmations, ce que vous avez confirmé compte aussi.',
  add: 'Ajouter un thème',
  edit: 'Modifier',
  keep: 'Enregistrer',
  kept: 'La liste des thèmes est enregistrée.',
  retire: 'Retirer',
  offer: 'Proposer à nouveau',
  retired: 'retiré',
  merge: 'Fusionner avec',
  mergeNow: 'Fusionner',
  mergeSure:
    'Tout ce qui porte «\u00a0{theme}\u00a0» portera «\u00a0{into}\u00a0». Cela ne se défait pas.',
  mergePick: 'Choisissez un thème',
  empty: 'Donnez un nom au thème.',
  lastBy: 'Changé par {author}',
  about: 'De quoi parlent les commentaires\u00a0?',
  service: 'Service',
  period: 'Commentaires de {from} à {until}, en mois entiers.',
  loading: 'Lecture des thèmes',
  reportTrouble: {
    unreachable:
      'Le serveur ne répond pas. Ce qui est affiché est gardé. Un nouvel essai se fait tout seul.',
    unreadable: 'La réponse du serveur n’est pas lisible par cette page. Rechargez la page.',
  },
  told: {
    too_few:
      'Moins de 11 commentaires ont un thème confirmé depuis un an\u00a0: pas assez pour conclure. Confirmez les thèmes proposés dans les avis.',
    not_alone:
      'Chiffre non publié\u00a0: ce qui est dû à tous n’est pas encore mesuré dans ce service.',
  },
  chart: {
    title: 'Quels thèmes vont avec l’insatisfaction\u00a0?',
    lower:
      '«\u00a0{theme}\u00a0» demande votre attention d’abord\u00a0: {share} de satisfaits parmi {n} commentaires, contre {all} en tout.',
    unclear: 'Aucun thème ne va nettement avec moins de satisfaction que les autres.',
    none: 'Aucun thème ne revient dans les commentaires triés.',
    up: 'Revient plus souvent depuis trois mois\u00a0: {themes}.',
    down: 'Revient moins souvent depuis trois mois\u00a0: {themes}.',
    rule: 'En tête\u00a0: les thèmes où la satisfaction est nettement plus basse, puis ceux qui comptent le plus d’usagers non satisfaits.',
    others: '{n} autres thèmes sont dans le tableau.',
    axis: 'Taux de satisfaits, avec sa marge d’erreur',
    monthly: 'Commentaires par mois',
    all: 'Ensemble\u00a0: {share}',
    comments: { one: '{n} commentaire', other: '{n} commentaires' },
    row: '{n}, {share} satisfaits',
    few: '{n}, trop peu pour un taux',
    bounds: { at_least_90: '90\u00a0% ou plus', at_most_10: '10\u00a0% ou moins' },
    against: {
      lower: 'moins que les autres',
      higher: 'plus que les autres',
      unclear: 'incertain',
    },
    trend: { up: 'en hausse', down: 'en baisse', unclear: 'pas de tendance nette' },
    made: [
      'Un commentaire compte quand une personne a dit de quoi il parle. Satisfait\u00a0: la réponse du même avis à la première question.',
      'Par rapport aux autres\u00a0: test exact de Fisher entre les commentaires du thème et les autres, corrigé du nombre de thèmes (Holm, 5 %). À partir de 10 commentaires.',
      'Tendance\u00a0: part du thème dans les trois derniers mois contre les neuf d’avant, même test.',
      'Un commentaire peut avoir plusieurs thèmes.',
    ],
    columns: {
      theme: 'Thème',
      n: 'Commentaires',
      share: 'Satisfaits (%)',
      low: 'Marge, bas (%)',
      high: 'Marge, haut (%)',
      against: 'Par rapport aux autres',
      trend: 'Tendance',
    },
  },
  pair: {
    name: 'Satisfaits parmi ceux qui commentent',
    said: '{base}, {interval}.',
    hidden: 'Trop peu de réponses pour un taux.',
  },
  learned:
    'Ce serveur propose les thèmes d’après vos propres confirmations, sans service extérieur. Sur 296 commentaires d’essai triés à la main, 81 propositions sur 100 étaient justes, et 54 commentaires sur 100 en avaient une. Une personne décide toujours.',
  read: 'Lire les commentaires',
  recurring: {
    title: 'Quels mots reviennent\u00a0?',
    thanBefore: 'Plus qu’avant, depuis trois mois',
    thanElsewhere: 'Plus que dans les autres services, depuis un an',
    comments: { one: '{n} commentaire', other: '{n} commentaires' },
    before: '{n} sur {of}, contre {other_n} sur {other_of} avant',
    elsewhere: '{n} sur {of}, contre {other_n} sur {other_of} ailleurs',
    none: 'Aucun mot ne revient nettement plus qu’avant, ni plus que dans les autres services.',
  },
  sorted: '{x} commentaires sur {n} ont été triés.',
  who: 'Peu d’usagers commentent, et rarement ceux qui n’ont rien à dire\u00a0: ces parts ne sont pas celles de tous.',
  answers: {
    few: 'Moins de 5 commentaires depuis un an\u00a0: pas assez pour conclure.',
    counted:
      'Commentaires qui ont une réponse\u00a0: {answered} sur {n}, ceux qui attendent compris.',
    half: 'La moitié des usagers ont leur réponse en {days}.',
    halfNever: 'Moins de la moitié des usagers ont une réponse à ce jour.',
    week: 'En 7 jours\u00a0: {share}.',
    day: { one: '{n} jour', other: '{n} jours' },
  },
}

/** The keys every language has. */
export type ThemesText = typeof fr
