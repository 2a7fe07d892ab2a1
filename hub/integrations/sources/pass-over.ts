import { type Fault, SourceFault } from '../source-client/fault.ts'

/** Faults of a source as a whole, not of one record. */
const ofAll: ReadonlySet<Fault['why']> = new Set([
  'unreachable',
  'untrusted',
  'refused',
  'redirected',
  'busy',
  'not_proven',
  'not_asked_for',
  'hindered',
])

/** Consecutive slow records after which the source itself counts as slow. */
const mostSlow = 2

/**
 * Returns a reader that skips faulty records, so that one does not block the others.
 * @returns a function that gives `null` for a skipped one
 */
export function openPassOver(): <T>(read: () => Promise<T>) => Promise<T | null> {
  let slow = 0
  return async (read) => {
    try {
      const came = await read()
      slow = 0
      return came
    } catch (error) {
      if (!(error instanceof SourceFault) || ofAll.has(error.fault.why)) throw error
      if (error.fault.why === 'too_slow' && ++slow > mostSlow) throw error
      return null
    }
  }
}
