import type { WebStream } from '#shared/contract/stream.ts'
import { addUp } from '#shared/statistics/change-chart.ts'
import { fewestPublic } from '#shared/statistics/disclosure.ts'
import { answeredWithin } from '#shared/statistics/kaplan-meier.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import type { PromisePart } from '../../requests/promises/promise-counts-sql.ts'
import type { PartWait } from '../../requests/waits/read-waits.ts'
import { waitCurve } from '../../requests/waits/wait-curve.ts'
import { answersTo, ofStream } from './answers-to.ts'
import { type Charted, chartedPeriods, firstMonth, type Pointed } from './charted.ts'
import { countGood } from './count-good.ts'
import type { Criterion } from './criterion.ts'
import { type Known, versionOf } from './known.ts'

/** A point of a chart: good cases, all cases. */
export interface ChartPoint extends Counted {
  period: string
  /** A circumstance touched it: no part of the reference. */
  leftOut: boolean
}

export type ChartPoints = Pointed<ChartPoint>

/** What a chart needs to know of a service. */
export type ChartKnown = Omit<Known, 'charts' | 'limits'>

/** Returns the points of the share of good answers of a stream. */
export function pointsOfAnswers(
  known: ChartKnown,
  stream: WebStream,
  criterion: Criterion,
): ChartPoints | null {
  const own = answersTo(known, known.asked, criterion, ofStream(stream))
  return pointsOf(
    chartedPeriods(known, own, { isNewQuestion: isNewQuestion(known, own) }),
    (months) => countGood(months, criterion),
  )
}

/** Returns whether another question came before these answers. */
export function isNewQuestion(
  { months, asked }: Pick<ChartKnown, 'months' | 'asked'>,
  own: readonly { month: string }[],
): boolean {
  const before = firstMonthsOf(months)
  const first = firstMonth(own) ?? ''
  return [...before].some(([version, month]) => month < first && version !== versionOf(asked))
}

const firsts = new WeakMap<Known['months'], ReadonlyMap<string, string>>()

/** The first month of each version, since each chart asks for it. */
function firstMonthsOf(months: Known['months']): ReadonlyMap<string, string> {
  const known = firsts.get(months)
  if (known) return known
  const made = new Map<string, string>()
  for (const { month, instrument: id, version } of months) {
    const key = versionOf({ id, version })
    const before = made.get(key)
    if (before === undefined || month < before) made.set(key, month)
  }
  firsts.set(months, made)
  return made
}

/** Returns the points of the dates kept, by the month they were due. */
export function pointsOfPromises(known: ChartKnown): ChartPoints | null {
  const own = known.registers.promises.flatMap((one: PromisePart) =>
    one.part === null ? [] : [{ month: one.part, n: one.due, x: one.kept }],
  )
  return pointsOf(chartedPeriods(known, own), addUp)
}

/**
 * Returns the points of the requests answered within the service standard, by the month they were
 * received. A period where it is not known yet is no point.
 */
export function pointsOfWaits(known: ChartKnown): ChartPoints | null {
  const { days } = known.norm
  if (days === null) return null
  const own = known.registers.waits.flatMap((one: PartWait) =>
    one.part === null || one.days < 0 ? [] : [{ ...one, month: one.part }],
  )
  return pointsOf(chartedPeriods(known, own), (months) => {
    const curve = waitCurve(months)
    const within = curve && answeredWithin(curve, days)
    const isKnown = months.every(({ ended, days: waited }) => ended || waited >= days)
    const n = curve?.n ?? 0
    return { x: (within?.share ?? 0) * n, n: within && (isKnown || within.interval) ? n : 0 }
  })
}

function pointsOf<One>(
  charted: Charted<One> | null,
  count: (months: One[]) => Counted,
): ChartPoints | null {
  if (charted === null) return null
  const { periods, ...rest } = charted
  const points = periods.flatMap(({ period, months, leftOut }) => {
    const counted = count(months)
    return counted.n < fewestPublic ? [] : [{ period, leftOut, ...counted }]
  })
  return { ...rest, points }
}
