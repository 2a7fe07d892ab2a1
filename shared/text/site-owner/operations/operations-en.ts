import type { OperationsText } from './operations-fr.ts'

/** What administrators read of backups and witnesses, in English. */
export const en: OperationsText = {
  title: 'Backups and witnesses',
  last: 'The last backup dates from {day} at {hour}.',
  old: 'The last backup dates from {day} at {hour}, more than two days ago.',
  none: 'Parvis has written no backup yet. Ask the person who runs the hub how it is backed up.',
  failed:
    'The backup of {day} at {hour} failed. Tell the person who runs the hub: parvis doctor says why.',
  trouble: {
    gone: 'The witness {witness} has not answered since {day}.',
    slow: 'The witness {witness} has answered too slowly since {day}.',
    unknowing:
      'The witness {witness} has not recognised your access log since {day}. Check the key that it has.',
    lying:
      'The witness {witness} has signed with a key that is not its own since {day}. Do not trust it.',
    disagreeing:
      'The witness {witness} saw another access log, noticed on {day}. One of the two was changed: have parvis audit verify run.',
  },
}
