import { purgeLooks } from '../access-log/purge-looks.ts'
import { purge } from '../feedback/retention.ts'
import { type Observer, unobserved } from '../observing/observer.ts'
import { purgeAlarms } from '../security/purge-alarms.ts'
import type { Services } from '../services.ts'
import { adaptDraws } from '../site/adapt-draw.ts'
import { forgetWords } from '../store/forget-bytes.ts'
import { makeMonths } from '../store/log-months.ts'
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
 * Keeps house at once, then every day: the access log has its next months, what is past its time goes,
 * and the draw of adaptive sites moves. What fails is told and done the next day.
 * @param failed told what went wrong, without content.
 */
export function startDaily(
  outside: Pick<Services, 'database' | 'clock' | 'secret'> & { accessMonths: number },
  failed: (error: unknown) => void,
  observer: Observer = unobserved,
): Repeated {
  const { database, clock } = outside
  const before = (days: number) => new Date(clock().getTime() - days * oneDay)
  const keepHouse = async (signal: AbortSignal) => {
    const chores = [
      () => makeMonths(database, clock()),
      () => purge(database, clock(), { signal }),
      () => forgetWords(database, clock()),
      () => purgeLooks(outside, outside.accessMonths, { signal }),
      () => purgeAlarms(outside, outside.accessMonths),
      () => deleteHints(database, before(hintDays)),
      () => forgetSubscriptions(database, clock(), confirmableSince(clock())),
      () => deleteOldLetters(database, before(letterDays)),
      () => adaptDraws(database),
      () => watchAll(database, clock(), signal),
    ]
    for (const chore of chores) {
      if (signal.aborted) return
      await chore()
    }
  }
  return repeat(
    (signal) => observer.work('job', 'daily', () => keepHouse(signal)),
    () => oneDay * (1 + jitter * (Math.random() - 0.5)),
    failed,
  )
}
