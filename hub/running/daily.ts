import { purgeLooks } from '../access-log/purge-looks.ts'
import { purge } from '../feedback/retention.ts'
import { purgeAlarms } from '../security/purge-alarms.ts'
import type { Services } from '../services.ts'
import { adaptDraws } from '../site/adapt-draw.ts'
import { deleteHints } from '../store/source-hints.ts'
import { deleteOldLetters } from '../store/subscription-letters.ts'
import { forgetSubscriptions } from '../store/subscriptions.ts'
import { confirmableSince } from '../subscriptions/confirm-days.ts'
import { watchAll } from '../warnings/watch-all.ts'
import { type Repeated, repeat } from './repeat.ts'

const oneDay = 24 * 3600 * 1000

/** Days that what webhooks brought is remembered, so that none is played again. */
const hintDays = 30

/** Days it is known that a letter was sent: longer than any could be owed again. */
const letterDays = 400

/** Part of a day by which hubs that started together drift apart. */
const jitter = 0.04

/**
 * Keeps house at once, then every day: what is past its time goes, and the draw of adaptive sites
 * moves. What fails is told and done the next day.
 * @param failed told what went wrong, without content.
 */
export function startDaily(
  outside: Pick<Services, 'database' | 'clock' | 'secret'> & { accessMonths: number },
  failed: (error: unknown) => void,
): Repeated {
  const { database, clock } = outside
  return repeat(
    async (signal) => {
      await purge(database, clock(), { signal })
      if (!signal.aborted) await purgeLooks(outside, outside.accessMonths, { signal })
      if (!signal.aborted) await purgeAlarms(outside, outside.accessMonths)
      if (!signal.aborted)
        await deleteHints(database, new Date(clock().getTime() - hintDays * oneDay))
      if (!signal.aborted) await forgetSubscriptions(database, clock(), confirmableSince(clock()))
      if (!signal.aborted)
        await deleteOldLetters(database, new Date(clock().getTime() - letterDays * oneDay))
      if (!signal.aborted) await adaptDraws(database)
      if (!signal.aborted) await watchAll(database, clock(), signal)
    },
    () => oneDay * (1 + jitter * (Math.random() - 0.5)),
    failed,
  )
}
