import { type Fault, SourceFault } from '../source-client/fault.ts'

/** What is wrong with a source as a whole, and not with one record of it. */
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

/** Records in a row that may come too slowly before it is the source that is slow. */
const mostSlow = 2

/**
 * Reads records one by one, passing over what is wrong with one alone: it keeps no other from being read.
 * @returns a reading that gives `null` for one that was passed over
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
