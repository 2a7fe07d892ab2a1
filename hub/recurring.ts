import { createLogMonths } from './agents/access-log/log-months-sql.ts'
import { purgeLooks } from './agents/access-log/purge-looks.ts'
import { type SendingDeps, sendHeads } from './agents/access-log/witness/send-heads.ts'
import { purgeAlarms } from './agents/alarms/purge-alarms.ts'
import { watchLooks } from './agents/alarms/watch-looks.ts'
import { purgePresences } from './agents/presence/purge-presences.ts'
import { type ProbeDeps, probeDue } from './catalogue/availability/probe-due.ts'
import { moveUnfinished } from './feedback/abuse/move-answers.ts'
import { checkCounts } from './feedback/answers/check-counts.ts'
import { adaptDraws } from './feedback/intake/adapt-draw.ts'
import { checkFolded } from './feedback/part-log/check-folded.ts'
import { foldEach } from './feedback/part-log/fold-organisation.ts'
import { deleteHints } from './integrations/sources/source-hints-sql.ts'
import { keyCodes } from './operations/codes/key-codes.ts'
import { purge } from './operations/retention/purge.ts'
import { reseal } from './operations/root/reseal.ts'
import { vacuumDeletedWords } from './platform/database/vacuum-tables.ts'
import type { Deps } from './platform/deps.ts'
import type { Recurring } from './platform/jobs/schedule.ts'
import type { Work } from './platform/telemetry/log-postponed.ts'
import { type Observer, unobserved } from './platform/telemetry/observer.ts'
import type { Violated } from './platform/telemetry/violations.ts'
import { closeMonths } from './reporting/closing/close-months.ts'
import { warnTeams } from './reporting/replies/warn-teams.ts'
import { confirmableSince } from './reporting/subscriptions/confirm-days.ts'
import { enqueueDueLetters } from './reporting/subscriptions/enqueue-due-letters.ts'
import { deleteOldLetters } from './reporting/subscriptions/subscription-letters-sql.ts'
import { deleteOldSubscriptions } from './reporting/subscriptions/subscriptions-sql.ts'
import { watchAll } from './reporting/warnings/watch-all.ts'
import { notifyLateRequests } from './requests/intake/notify-late-requests.ts'
import { sendOwnInvitations } from './requests/invitations/send-own-invitations.ts'

const oneMinute = 60_000
const oneHour = 60 * oneMinute
const oneDay = 24 * oneHour

/** Days to keep webhook hints, against replays. */
const hintDays = 30

/** Days to keep the record of sent letters: longer than any could be enqueued again. */
const letterDays = 400

interface House extends Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'outbox'> {
  accessMonths: number
  probing: ProbeDeps
  /** Sends heads of the access log to witnesses. */
  witnessing: SendingDeps
  /** Logs that the head of an access log could not be signed. */
  headFailed(error: unknown): void
  /** Logs a broken invariant. */
  violated: Violated
  observer?: Observer
}

/**
 * Lists the recurring jobs, which one hub runs for all. Each minute: folds of what a killed hub left, messages about dates near or
 * passed, subscriptions, security alarms, and answers to set aside or restore. Every ten: texts to seal
 * under the newest root. Each hour: months to
 * close, and their revisions, one a day at most; heads of the access log to sign; digests of codes to
 * key; a checkpoint of an embedded database. Each day:
 * partitions of the access log, the purge, and the draw of adaptive sites. Probes of services' URLs follow the
 * settings.
 * @param putOff logs a failed job
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
    seen('folds', oneMinute, (signal) => foldEach(database, signal), 'folds'),
    seen('dates', oneMinute, (signal) => notifyLateRequests(house, signal)),
    seen('looks', oneMinute, () => watchLooks(house)),
    seen('set_aside', oneMinute, (signal) => moveUnfinished(database, signal)),
    seen('closings', oneHour, (signal) => closeMonths(house, signal), 'closings'),
    seen(
      'witnesses',
      oneHour,
      (signal) => sendHeads(house.witnessing, house.headFailed, signal),
      'witnesses',
    ),
    seen('codes', oneHour, (signal) => keyCodes(house, signal), 'daily'),
    seen('root', 10 * oneMinute, (signal) => reseal(house, signal), 'daily'),
    seen('invitations', oneHour, (signal) => sendOwnInvitations(house, signal)),
    seen('daily', oneDay, (signal) => keepHouse(house, signal), 'daily'),
  ]
  // PGlite has no background process that would: its log would grow until the hub stops.
  if (database.kind === 'embedded')
    works.push(seen('checkpoint', oneHour, () => database.script('checkpoint'), 'daily'))
  if (outbox.channels.has('email'))
    works.push(seen('letters', oneMinute, (signal) => enqueueDueLetters(house, signal), 'letters'))
  if (probing.minutes === 0) return works
  const probes = (signal: AbortSignal) => probeDue(probing, signal)
  return [...works, seen('probes', probing.minutes * oneMinute, probes, 'probes')]
}

async function keepHouse(house: House, signal: AbortSignal): Promise<void> {
  const { database, clock } = house
  const before = (days: number) => new Date(clock().getTime() - days * oneDay)
  const chores = [
    () => createLogMonths(database, clock()),
    () => checkFolded(database, house.violated),
    () => foldEach(database, signal),
    () => checkCounts(database, house.violated, clock()),
    () => purge(database, clock(), { signal }),
    () => vacuumDeletedWords(database, clock()),
    () => purgeLooks(house, house.accessMonths, { signal }),
    () => purgeAlarms(house, house.accessMonths),
    () => purgePresences(house, house.accessMonths),
    () => deleteHints(database, before(hintDays)),
    () => deleteOldSubscriptions(database, clock(), confirmableSince(clock())),
    () => deleteOldLetters(database, before(letterDays)),
    () => adaptDraws(database),
    () => watchAll(database, clock(), signal),
    () => warnTeams(house),
  ]
  for (const chore of chores) {
    if (signal.aborted) return
    await chore()
  }
}
