import type { SeriesText } from './series-fr.ts'

/** The same in English. */
export const en: SeriesText = {
  band: '{mark}. {label}, {days}',
  days: {
    one: 'on {from}',
    between: 'from {from} to {until}',
    since: 'since {from}',
  },
}
