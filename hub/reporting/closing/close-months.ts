import { closingDayOf } from '#shared/calendar/closing-day.ts'
import { daysLater } from '#shared/calendar/day.ts'
import { daysOf, periodBefore, periodOf } from '#shared/calendar/period.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { findOrganisation, listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import { foldOrganisation } from '../../feedback/part-log/fold-organisation.ts'
import { closeInvitations } from '../../invitations/close-invitations.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { dayIn } from '../../platform/time/day.ts'
import {
  findClosingDay,
  findFirstMonth,
  findNewestClosing,
  insertClosing,
  listClosingRevisions,
  listSealedMonths,
  lockClosings,
} from './closings-sql.ts'
import { coarsenLocales } from './coarsen-locales.ts'
import { compareClosed } from './compare-closed.ts'
import { type ClosedOrganisation, computeClosing } from './compute-closing.ts'
import { listLateMonths, moveLateChanges } from './late-changes-sql.ts'

/**
 * Closes every month whose day has come, oldest first, and writes the revisions of closed months
 * whose counts changed, at most one a day. A hub that was stopped on the day closes when it runs
 * again; two hubs make one closing.
 */
export async function closeMonths(
  { database, clock, secret }: Pick<Deps, 'database' | 'clock' | 'secret'>,
  signal?: AbortSignal,
): Promise<void> {
  for (const organisation of await listOrganisations(database)) {
    const own = await findOrganisation(database, organisation)
    if (!own) continue
    const whose = { organisation, zone: own.zone, services: own.services }
    await foldOrganisation(database, organisation)
    const asked = { whose, now: clock(), today: dayIn(own.zone, clock()) }
    for (let isMore = true; isMore && !signal?.aborted; )
      isMore = await database.transaction((transaction) => closeNext(transaction, asked))
    // Apart from the closing: an answer under way may hold its invitation, and wait for it.
    for (const month of await listSealedMonths(database, organisation))
      await database.transaction((transaction) =>
        closeInvitations(transaction, organisation, month, secret),
      )
    await database.transaction((transaction) =>
      coarsenLocales(transaction, organisation, asked.today),
    )
    for (const month of await listLateMonths(database, organisation)) {
      if (signal?.aborted) return
      await database.transaction((transaction) => reviseMonth(transaction, asked, month))
    }
  }
}

interface Asked {
  whose: ClosedOrganisation
  now: Date
  /** In the organisation's time zone. */
  today: string
}

/** Closes the oldest month that is due. @returns whether there was one */
async function closeNext(transaction: Queryable, { whose, now, today }: Asked): Promise<boolean> {
  const { organisation } = whose
  const closingDay = await findClosingDay(transaction, organisation)
  const due = lastDue(today, closingDay)
  const findNext = async () => {
    const last = await findNewestClosing(transaction, organisation)
    const month = last ? monthAfter(last.month) : await findFirstMonth(transaction, organisation)
    return month !== null && month <= due ? { month, number: (last?.number ?? 0) + 1 } : null
  }
  if ((await findNext()) === null) return false
  await lockClosings(transaction, organisation)
  // Another hub may have closed it while this one waited.
  const next = await findNext()
  if (next === null) return false
  const { month, number } = next
  const figures = await computeClosing(transaction, whose, month, null, now)
  await insertClosing(transaction, organisation, {
    month,
    number,
    revision: 0,
    day: today,
    figures: { ...figures, reasons: [], planned: closingDayOf(month, closingDay) },
  })
  return true
}

/** Revises a closed month, unless it was published or revised today, or nothing published changed. */
async function reviseMonth(
  transaction: Queryable,
  { whose, now, today }: Asked,
  month: string,
): Promise<void> {
  const { organisation } = whose
  await lockClosings(transaction, organisation)
  const rows = await listClosingRevisions(transaction, organisation, month)
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last || last.day >= today) return
  // What was hidden when it closed stays hidden; what a revision hid may come back.
  const { cells } = first.figures
  const reasons = await moveLateChanges(transaction, { organisation, month }, cells, fewestPublic)
  if (reasons.length === 0) return
  const figures = await computeClosing(transaction, whose, month, first.figures, now)
  if (compareClosed(last.figures.services, figures.services).length === 0) return
  await insertClosing(transaction, organisation, {
    ...last,
    revision: last.revision + 1,
    day: today,
    figures: { ...figures, reasons },
  })
}

/** Returns the last month whose closing day has come. @param today `YYYY-MM-DD` */
function lastDue(today: string, closingDay: number): string {
  const month = periodOf(daysLater(today, 1 - closingDay), 'month')
  return periodBefore(month)
}

const monthAfter = (month: string) => periodOf(daysOf(month).until, 'month')
