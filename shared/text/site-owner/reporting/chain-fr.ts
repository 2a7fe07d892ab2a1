/** What is said of the gaps between what was expected of a service and what was lived, in French. */
export const fr = {
  title: 'Où l’écart se creuse-t-il, de ce qui est attendu à ce qui est vécu\u00a0?',
  nodes: {
    expected: 'Ce que les usagers attendaient',
    believed: 'Ce que l’équipe croit qu’ils attendent',
    promised: 'Ce qui est promis à tous',
    delivered: 'Ce qui a été fait',
    told: 'Ce qui a été dit en route',
    lived: 'Ce qui est vécu',
  },
  /** Between what and what. */
  names: {
    understood: 'ce qui est attendu et ce que l’équipe en croit',
    promised: 'ce qui est attendu et ce qui est promis',
    delivered: 'ce qui est promis et ce qui est fait',
    informed: 'ce qui est fait et ce qui en est dit',
    lived: 'ce qui est attendu et ce qui est vécu',
  },
  widest: 'Là où l’écart est le plus large\u00a0: entre {name}. {sentence}',
  alike: 'Il ne se distingue pas de l’écart {names}.',
  between: 'entre {name}',
  onlyPoints:
    'L’équipe ne voit pas les attentes comme les usagers les disent. Aucun autre écart n’est établi.',
  none: 'Aucun écart n’est établi. Cela ne veut pas dire qu’il n’y en a pas.',
  nothing: 'Rien n’est encore mesuré entre ce qui est attendu et ce qui est vécu.',
  besideNothing:
    'Ce qui est dû à tous n’est pas encore mesuré\u00a0: l’avis des usagers ne se publie pas seul.',
  verdicts: {
    gap: 'écart établi',
    held: 'tenu',
    unclear: 'incertain',
    nothing: 'non mesuré',
    hidden: 'pas assez pour conclure',
  },
  decided: {
    gap: 'Écart établi\u00a0: il dépasse la tolérance de {margin} points.',
    held: 'Tenu, à {margin} points près.',
    unclear: 'Incertain, à {margin} points près.',
    understood: 'Écart établi\u00a0: il dépasse ce que le hasard produit.',
    understoodUnclear: 'Incertain\u00a0: l’écart peut venir du hasard.',
  },
  /** Shown in the drawing. */
  short: { n: 'sur {n}', points: '{gap} point' },
  interval: 'entre {low} et {high}\u00a0%',
  link: '{at}. {sentence}',
  said: {
    understood:
      '«\u00a0{wording}\u00a0»\u00a0: l’équipe croit {team} ({n} réponses), les usagers disent {usagers} ({m} réponses), sur une échelle de {low} à {high}. Écart de {gap}{bounds}.',
    bounds: ' (entre {low} et {high})',
    dates: '{share} des {n} dates échues n’ont pas été tenues (registre complet).',
    requests:
      '{share} des {n} demandes n’ont pas eu leur réponse dans le délai pour tous (registre complet, demandes ouvertes comptées).',
    within:
      'Réponses en {days} jours\u00a0: {share} des {n} demandes, celles encore ouvertes comptées.',
    informed:
      '{share} des usagers n’ont pas su où en était leur demande ({interval}, {n} réponses).',
    proofs: 'Étapes signalées à temps\u00a0: {x} sur {n} (registre complet).',
    lived:
      'Pour {share} des usagers, c’était moins bien qu’attendu ({interval}, {n} réponses)\u00a0; mieux pour {better}.',
  },
  untold: {
    absent: {
      understood:
        'il faudrait interroger des usagers avant leur démarche (le formulaire «\u00a0avant/après\u00a0»), et l’équipe sur ce qu’elle croit.',
      promised: 'aucune question ne demande encore aux usagers quel délai leur suffirait.',
      delivered: 'il faudrait des dates annoncées au registre, ou un délai en jours pour tous.',
      informed: 'il faudrait le formulaire sur le suivi, et des étapes déclarées avec leur délai.',
      lived: 'il faudrait un questionnaire qui compare à ce qui était attendu.',
    },
    unmeasured: 'Entre {name}, rien n’est mesuré\u00a0: {needs}',
    too_few: 'Entre {name}\u00a0: trop peu de réponses dans cette période pour conclure.',
    not_alone: 'Entre {name}\u00a0: chiffre non publié, l’autre moitié n’est pas encore mesurée.',
  },
  notes: {
    cause: 'Un écart dit où regarder, pas pourquoi.',
    measure:
      'Mesure commune des largeurs\u00a0: la part des usagers, ou des dates, pour qui le maillon n’a pas tenu.',
  },
  made: {
    declared:
      'Un écart est établi quand toute sa marge à 95\u00a0% dépasse la tolérance déclarée entre territoires ({margin} points)\u00a0; tenu quand elle est toute en dessous.',
    usual:
      'Un écart est établi quand toute sa marge à 95\u00a0% dépasse la tolérance entre territoires ({margin} points par défaut)\u00a0; tenu quand elle est toute en dessous.',
    register: 'Un registre complet n’a pas de marge\u00a0: toutes les dates y sont.',
    points:
      'Le premier écart est en points d’une échelle de réponses. Il n’a pas de part d’usagers et ne se classe pas avec les autres.',
    widest:
      'Un écart est dit le plus large si sa différence avec chaque autre écart établi dépasse le hasard.',
  },
  columns: {
    link: 'Maillon',
    share: 'Part pour qui il n’a pas tenu',
    low: 'Borne basse',
    high: 'Borne haute',
    points: 'Écart en points',
    pointsLow: 'Points, borne basse',
    pointsHigh: 'Points, borne haute',
    n: 'Nombre',
    verdict: 'Verdict',
  },
}

export type ChainText = typeof fr
