import type { SourcesText } from './sources-fr.ts'

/** How far the hub's memory of a source goes, in English. */
export const en: SourcesText = {
  upToDate: 'up to date',
  justNow: 'read less than a minute ago ({hour})',
  minutesAgo: { one: 'read {n} minute ago', other: 'read {n} minutes ago' },
  withHour: '{ago} ({hour})',
  lastRead: 'last read {when}',
  at: { today: 'at {hour}', before: 'on {day} at {hour}' },
  since: { today: '{hour}', before: '{day} at {hour}' },
  unavailable: {
    silent: 'has not answered since {since}: anything newer is missing',
    closed: 'has not let itself be read since {since}: anything newer is missing',
    unclear: 'has given no readable answer since {since}: anything newer is missing',
  },
  neverRead: 'not read yet: nothing of it is known here',
  unreliable: 'doubtful answers: nothing of it is shown until this is checked',
}
