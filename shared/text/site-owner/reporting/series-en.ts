import type { SeriesText } from './series-fr.ts'

/** The same in English. */
export const en: SeriesText = {
  band: '{mark}. {label}, {days}',
  changes: { change: 'Decision carried out', signal: 'Alert accepted as a change' },
  days: {
    one: 'on {from}',
    between: 'from {from} to {until}',
    since: 'since {from}',
  },
  title: 'What changes, month after month?',
  panels: {
    satisfied: 'Satisfied users (invited)',
    promises_kept: 'Announced dates kept',
    within_norm: 'Answered within the service standard',
  },
  submitted: 'Satisfied users (invited as they sent the form)',
  target: 'target',
  last: '{panel}: {share} in {month} (between {low} and {high}%)',
  lastRegister: '{panel}: {share} in {month} (complete register)',
  nothing: '{panel}: not enough to say.',
  beside: 'Satisfaction and dates kept, over the same period: one does not replace the other.',
  cut: 'The line is cut where the question changed.',
  cross: 'A cross: too few cases that month, or a figure that protects another.',
  received:
    'Delays stand in the month of receipt, dates kept in the month they fell due. Requests that are still open are counted.',
  untold: {
    absent: 'Nothing is recorded for this service yet.',
    too_few: 'Too few cases each month: not enough to say.',
    not_alone:
      'Figure not published: experience or what is owed to everyone is missing, month by month.',
  },
  because: {
    too_few: 'too few cases',
    protects: 'protects another month',
    alike: 'too few to say how many',
    too_early: 'too early to say',
  },
  columns: {
    month: 'Month',
    what: 'What is measured',
    share: 'Share',
    low: 'Lower bound',
    high: 'Upper bound',
    n: 'Cases',
    note: 'Remark',
  },
}
