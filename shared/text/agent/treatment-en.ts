import type { TreatmentText } from './treatment-fr.ts'

/** What an agent reads of equal treatment, in English. */
export const en: TreatmentText = {
  turn: '{rank} of {n}, by date of receipt',
  alone: 'The only request waiting',
  rank: { one: '{n}st', two: '{n}nd', few: '{n}rd', other: '{n}th' },
  usual: {
    sentence: '{said} ({counted}).',
    median: '{days} or less for half of the requests',
    noMedian: 'Fewer than half of the requests are answered to this day',
    nine: '{days} or less for 9 in 10',
    noNine: 'fewer than 9 in 10 to this day',
    counted: '{n} requests received since {since}, those that wait counted too',
    days: {
      working: { one: '{n} working day', other: '{n} working days' },
      business: {
        one: '{n} working day, Saturdays counted',
        other: '{n} working days, Saturdays counted',
      },
      calendar: { one: '{n} day', other: '{n} days' },
    },
  },
  older: { one: '{n} older request waits.', other: '{n} older requests wait.' },
  reasons: {
    urgency: 'Urgency',
    legal_deadline: 'A deadline set by law',
    papers_received: 'Missing papers received',
    administration_error: 'An error of the administration',
  },
}
