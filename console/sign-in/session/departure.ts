import * as z from 'zod'
import { readStored } from '../../storage/read-stored.ts'
import { storeInTab } from '../../storage/tab-storage.ts'

/** What proves, on return, that this tab is the one that left. */
const departure = z.strictObject({
  state: z.string(),
  verifier: z.string(),
  /** The fragment of the page that was looked at. */
  page: z.string(),
})

export type Departure = z.infer<typeof departure>

/** Notes that this tab leaves to sign in. */
export function noteDeparture(leaving: Departure): void {
  storeInTab('departure', JSON.stringify(leaving))
}

/** What this tab left with. Told once: a return that is made twice is not known the second time. */
export function takeDeparture(): Departure | null {
  const left = readStored('departure', departure)
  storeInTab('departure', null)
  return left
}
