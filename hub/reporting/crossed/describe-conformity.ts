import type { Share } from '#shared/contract/figures/share.ts'
import type { CellName, Conformity, ConformitySide } from '#shared/contract/reporting/crossed.ts'
import type { WebStream } from '#shared/contract/stream.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'
import { fewestPublic, fewestShown } from '#shared/statistics/disclosure.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import { compareAll } from './compare.ts'
import { countWell, type Perception } from './perception.ts'
import type { CrossedTally } from './sql.ts'

/** How each side (usagers, record) states that a date was met or missed. */
export const conformityWords: Readonly<
  Record<ConformitySide, { fact: 'kept' | 'promise'; kept: string; missed: string }>
> = {
  usager: { fact: 'kept', kept: '1', missed: '0' },
  register: { fact: 'promise', kept: 'kept', missed: 'broken' },
}

/** Answers of one stream, by what one side says of the date. */
interface Asked {
  by: ConformitySide
  stream: WebStream
  perception: Perception
  tallies: readonly CrossedTally[]
  /** Recorded dates that are due, answered or not. */
  due: number
}

/**
 * Crosses the service standard with perception in four cells, and a fifth for unknown dates.
 * @returns `null` where none of it was asked or answered
 */
export function describeConformity({
  by,
  stream,
  perception,
  tallies,
  due,
}: Asked): Conformity | null {
  const { opening, keptForms } = perception
  const { fact, kept, missed } = conformityWords[by]
  const own = tallies.filter(
    (one) =>
      one.stream === stream && one.fact === fact && (by === 'register' || keptForms.has(one.form)),
  )
  if (!opening || own.length === 0) return null
  const of = (name: string) => own.filter((one) => one.class === name)
  const sum = (name: string) => of(name).reduce((all, { n }) => all + n, 0)
  const [met, failed] = [countWell(of(kept), opening), countWell(of(missed), opening)]
  const table = [
    [met.x, met.n - met.x],
    [failed.x, failed.n - failed.x],
  ] as const
  const [[keptWell = null, keptBadly = null] = [], [missedWell = null, missedBadly = null] = []] =
    suppress(table)
  const silent = by === 'usager' ? sum('') : Math.max(0, due - met.n - failed.n)
  const shown: Record<CellName, number | null> = {
    kept_well: keptWell,
    kept_badly: keptBadly,
    missed_well: missedWell,
    missed_badly: missedBadly,
    unanswered: enough(silent),
  }
  const badly = (counted: typeof met, row: Row): Share =>
    row.some((n) => n === null)
      ? { told: 'nothing' }
      : shareOfAnswers(counted.n - counted.x, counted.n)
  const [amongKept, amongMissed] = [
    badly(met, [keptWell, keptBadly]),
    badly(failed, [missedWell, missedBadly]),
  ]
  const areTold = amongKept.told === 'share' && amongMissed.told === 'share'
  const [compared = null] = compareAll([
    areTold ? { one: amongMissed, reference: amongKept } : null,
  ])
  return {
    by,
    stream,
    cells: Object.fromEntries(
      Object.entries(shown).map(([name, n]) => [name, { n, opens: opens(by, name, n) }]),
    ) as Conformity['cells'],
    badly_among_kept: amongKept,
    badly_among_missed: amongMissed,
    compared,
    aside:
      by === 'usager' ? { not_yet: enough(sum('not_yet')), no_date: enough(sum('no_date')) } : null,
  }
}

type Row = readonly [number | null, number | null]

const enough = (n: number) => (n < fewestShown ? null : n)

/** Returns whether a cell has comments: requests without answers have none. */
function opens(by: ConformitySide, cell: string, n: number | null): boolean {
  return n !== null && n >= fewestPublic && !(by === 'register' && cell === 'unanswered')
}
