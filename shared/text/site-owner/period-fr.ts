/** The choice of a period, in French. */
export const fr = {
  shortQuarter: 'T{quarter} {year}',
  label: 'Période',
  last: 'Dernière période complète',
  earlier: { week: 'Semaines', month: 'Mois', quarter: 'Trimestres', year: 'Années' },
  own: 'Dates au choix…',
  from: 'Du',
  until: 'Au',
  show: 'Afficher',
  beside: 'Comparer à la même période, un an avant',
  week: 'semaine\u00a0: {days}',
  days: '{days}',
  fault: {
    no_period: 'Cette période n’existe pas.',
    before_its_start: 'Le dernier jour vient avant le premier.',
    period_not_over: 'Cette période n’est pas terminée.',
  },
  instead: 'La page montre {period}.',
}

/** The keys every language has. */
export type PeriodText = typeof fr
