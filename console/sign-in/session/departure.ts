import * as z from 'zod'
import { keptContent } from '../../storage/kept-content.ts'
import { keep } from '../../storage/tab-memory.ts'

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
  keep('departure', JSON.stringify(leaving))
}

/** What this tab left with. Told once: a return that is made twice is not known the second time. */
export function takeDeparture(): Departure | null {
  const left = keptContent('departure', departure)
  keep('departure', null)
  return left
}
