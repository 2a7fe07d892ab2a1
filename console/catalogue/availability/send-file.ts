import { type OfferTaken, offerTaken } from '#shared/contract/catalogue/offer.ts'
import { problem } from '#shared/contract/problem.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { SendResult } from '../../api/send-hub.ts'
import type { Session } from '../../sign-in/session/session.ts'

/** How long a file may take, in milliseconds: it may come by a slow line. */
const patience = 120_000

/** Sends a table as it is: the hub reads its letters. */
export async function sendFile(
  session: Session,
  file: Blob,
  locale: Locale,
): Promise<SendResult<OfferTaken>> {
  const trouble = { kind: 'trouble', trouble: 'unreachable' } as const
  try {
    const response = await session.ask(
      `/v1/offers/file?locale=${locale}`,
      { Accept: 'application/json', 'Content-Type': 'text/csv' },
      AbortSignal.timeout(patience),
      { method: 'POST', body: file },
    )
    if (response === null) return { kind: 'over' }
    const said: unknown = await response.json().catch(() => null)
    const taken = offerTaken.safeParse(said)
    if (response.ok && taken.success) return { kind: 'done', content: taken.data }
    const refused = problem.safeParse(said)
    return refused.success && response.status < 500
      ? { kind: 'refused', problem: refused.data }
      : trouble
  } catch {
    return trouble
  }
}
