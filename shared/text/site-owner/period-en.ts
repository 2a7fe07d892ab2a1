import type { PeriodText } from './period-fr.ts'

/** The choice of a period, in English. */
export const en: PeriodText = {
  shortQuarter: 'Q{quarter} {year}',
  label: 'Period',
  last: 'Last complete period',
  earlier: { week: 'Weeks', month: 'Months', quarter: 'Quarters', year: 'Years' },
  own: 'Own dates…',
  from: 'From',
  until: 'To',
  show: 'Show',
  beside: 'Compare with the same period, a year before',
  week: 'week: {days}',
  days: '{days}',
  fault: {
    no_period: 'There is no such period.',
    before_its_start: 'The last day comes before the first.',
    period_not_over: 'This period is not over.',
  },
  instead: 'The page shows {period}.',
}
