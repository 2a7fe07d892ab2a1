import { purgeLooks } from '../access-log/purge-looks.ts'
import { moveUnfinished } from '../feedback/move-answers.ts'
import { purge } from '../feedback/retention.ts'
import type { Recurring } from '../jobs/schedule.ts'
import type { Work } from '../observing/log-put-off.ts'
import { type Observer, unobserved } from '../observing/observer.ts'
import { type ProbingHub, probeDue } from '../offers/probe-due.ts'
import { notifyLateRequests } from '../requests/tell-late.ts'
import { purgeAlarms } from '../security/purge-alarms.ts'
import { watchLooks } from '../security/watch-looks.ts'
import type { Services } from '../services.ts'
import { adaptDraws } from '../site/adapt-draw.ts'
import { forgetWords } from '../store/forget-bytes.ts'
import { makeMonths } from '../store/log-months.ts'
import { deleteHints } from '../store/source-hints.ts'
import { deleteOldLetters } from '../store/subscription-letters.ts'
import { forgetSubscriptions } from '../store/subscriptions.ts'
import { confirmableSince } from '../subscriptions/confirm-days.ts'
import { oweDue } from '../subscriptions/owe-due.ts'
import { watchAll } from '../warnings/watch-all.ts'

const oneMinute = 60_000
const oneDay = 24 * 60 * oneMinute

/** Days that what webhooks brought is remembered, so that none is played again. */
const hintDays = 30

/** Days it is known that a letter was sent: longer than any could be owed again. */
const letterDays = 400

interface House extends Pick<Services, 'database' | 'clock' | 'random' | 'secret' | 'outbox'> {
  accessMonths: number
  probing: ProbingHub
  observer?: Observer
}

/**
 * The work that one hub of all does again and again. Each minute: usagers whose date nears or has passed
 * without news, what subscribers are owed, what is odd in the access log, answers that are still to be set aside or put back. Each
 * day: the access log has its next months, what is past its time goes, and the draw of adaptive sites
 * moves. Addresses of services are asked as often as the settings say.
 * @param putOff says what tells the log that work failed
 */
export function recurringWork(
  house: House,
  putOff: (work: Work) => (error: unknown) => void,
): Recurring[] {
  const { database, probing, outbox, observer = unobserved } = house
  const seen = (
    name: string,
    every: number,
    work: (signal: AbortSignal) => Promise<unknown>,
    said: Work = 'dates',
  ): Recurring => ({
    name,
    every,
    work: (signal) => observer.work('job', name, () => work(signal)),
    failed: putOff(said),
  })
  const works = [
    seen('dates', oneMinute, (signal) => notifyLateRequests(house, signal)),
    seen('looks', oneMinute, () => watchLooks(house)),
    seen('set_aside', oneMinute, (signal) => moveUnfinished(database, signal)),
    seen('daily', oneDay, (signal) => keepHouse(house, signal), 'daily'),
  ]
  if (outbox.channels.has('email'))
    works.push(seen('letters', oneMinute, (signal) => oweDue(house, signal), 'letters'))
  if (probing.minutes === 0) return works
  const probes = (signal: AbortSignal) => probeDue(probing, signal)
  return [...works, seen('probes', probing.minutes * oneMinute, probes, 'probes')]
}

async function keepHouse(house: House, signal: AbortSignal): Promise<void> {
  const { database, clock } = house
  const before = (days: number) => new Date(clock().getTime() - days * oneDay)
  const chores = [
    () => makeMonths(database, clock()),
    () => purge(database, clock(), { signal }),
    () => forgetWords(database, clock()),
    () => purgeLooks(house, house.accessMonths, { signal }),
    () => purgeAlarms(house, house.accessMonths),
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
