import { daysOf, isOver, periodBefore, periodOf } from '#shared/calendar/period.ts'
import type {
  Observatoire,
  ObservatoireNote,
  Source,
} from '#shared/contract/reporting/observatoire.ts'
import { streams } from '#shared/contract/stream.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { listMonthTallies } from '../../feedback/answers/tallies-sql.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { cellOf, type SettledMonths, settledMonth } from '../figures/settled-cells.ts'
import { listSettledMonths } from '../figures/settled-cells-sql.ts'
import type { GetReport } from '../report/cache-reports.ts'
import { listResultTallies } from '../results/sql.ts'
import { computeNote, fewestNoted, type MonthAnswers, type Year } from './compute-note.ts'
import { findGuards } from './find-guards.ts'
import { measureList } from './measures.ts'

interface Answer extends MonthAnswers {
  service: string
  source: Source
  item: string
  /** Its cell in a closing; `null` for imported answers. */
  cell: string | null
}

/**
 * Computes notes as the State's Observatoire does, from its own questions only: asked here with the
 * instrument `jdma`, or imported from its exports. It never adds sources together.
 * @param until the period at the end of the twelve months; `null` for the last complete month
 * @throws Refusal `invalid` when that period is not over
 */
export async function describeObservatoire(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  give: GetReport,
  bearer: Bearer,
  until: string | null,
): Promise<Observatoire> {
  const known = await ownOrganisation(database, bearer)
  const { organisation } = bearer.rights
  const today = dayIn(known.zone, clock())
  if (until !== null && !isOver(until, today))
    throw new Refusal('invalid', [{ path: '/period', code: 'not_over' }])
  const after = periodOf(until === null ? today : daysOf(until).until, 'month')
  const to = periodBefore(after)
  const left = `${Number(to.slice(0, 4)) - 1}${to.slice(4)}`
  const year = { from: nextMonth(left), to, left }
  const [own, brought, settled, guards] = await Promise.all([
    listMonthTallies(
      database,
      organisation,
      measureList.flatMap(({ items }) => items),
    ),
    listResultTallies(database, organisation),
    listSettledMonths(database, organisation),
    findGuards(give, organisation, after),
  ])
  const answers: Answer[] = [
    ...own
      .filter(({ instrument }) => instrument === 'jdma')
      .map((one) => ({
        ...one,
        source: one.channel === 'entered' ? ('entered' as const) : one.stream,
        cell: cellOf(one),
      })),
    ...brought
      .filter(({ instrument }) => instrument === 'jdma')
      .map((one) => ({ ...one, source: 'imported' as const, cell: null })),
  ]
  return {
    from: year.from,
    to,
    fewest: fewestNoted,
    services: known.services.map(({ service, name }) => {
      const guard = guards.get(service) ?? null
      const notes = notesOf(
        answers.filter((one) => one.service === service),
        year,
        { today, settled },
      )
      return { service, name, guard, notes: guard ? notes : notes.map(untold) }
    }),
  }
}

const sources: readonly Source[] = [...streams, 'imported']

function notesOf(
  answers: readonly Answer[],
  year: Year,
  { today, settled }: { today: string; settled: SettledMonths },
): ObservatoireNote[] {
  return sources.flatMap((source) =>
    measureList.flatMap((making) => {
      const asked = answers.filter(
        (one) => one.source === source && making.items.includes(one.item),
      )
      const cells = new Set(asked.map(({ cell }) => cell))
      const [cell = null] = cells.size === 1 ? cells : []
      const note = computeNote(making, source, asked, year, {
        today,
        settled: settledMonth(settled, cell),
      })
      return note === null ? [] : [note]
    }),
  )
}

/** Hides a note that has no guard beside it. */
function untold(note: ObservatoireNote): ObservatoireNote {
  const { measure, source } = note
  return note.told === 'note' ? { told: 'not_alone', measure, source } : note
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
