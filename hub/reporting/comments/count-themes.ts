import type { ReportedTheme } from '#shared/contract/reporting/comment-report.ts'
import { fisherExact } from '#shared/statistics/fisher-exact.ts'
import { holm } from '#shared/statistics/holm.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import type { MarkCount } from '../../feedback/comments/comment-tallies-sql.ts'

/** Comments of a theme from which its satisfaction is shown. */
const fewestOfTheme = 10

/** Months whose part is compared with the months before. */
const recent = 3

/** Highest probability of a chance difference, over all themes together. */
const level = 0.05

/** Whether an opening answer is on its scale, and whether it counts as satisfied. */
export type ReadMark = (count: MarkCount) => { isSaid: boolean; isGood: boolean }

/** The comments of one theme, or of all. */
interface Tally {
  months: number[]
  satisfied: Counted
}

/** Counts what the roll-up has of a theme; `null` for all sorted comments. */
export function tallyOf(
  counts: readonly MarkCount[],
  theme: string | null,
  months: readonly string[],
  read: ReadMark,
): Tally {
  const tally: Tally = { months: months.map(() => 0), satisfied: { x: 0, n: 0 } }
  for (const count of counts) {
    if (count.theme !== theme) continue
    const at = months.indexOf(count.month)
    tally.months[at] = (tally.months[at] ?? 0) + count.n
    const { isSaid, isGood } = read(count)
    if (isSaid) tally.satisfied.n += count.n
    if (isGood) tally.satisfied.x += count.n
  }
  return tally
}

/**
 * Describes each theme beside all sorted comments. Those whose usagers are less satisfied by more than
 * chance come first; among them, and after them, the one with most comments of the not satisfied.
 */
export function describeThemes(
  counts: readonly MarkCount[],
  months: readonly string[],
  read: ReadMark,
): ReportedTheme[] {
  const all = tallyOf(counts, null, months, read)
  const names = new Set(counts.flatMap(({ theme }) => (theme === null ? [] : [theme])))
  const tallies = [...names].map((theme) => ({ theme, ...tallyOf(counts, theme, months, read) }))
  const against = compare(
    tallies.map(({ satisfied }) =>
      satisfied.n < fewestOfTheme ? null : [satisfied, rest(all.satisfied, satisfied)],
    ),
  )
  const trends = compare(tallies.map((one) => sidesOf(one.months, all.months)))
  return tallies
    .map(({ theme, months: own, satisfied }, at) => ({
      theme,
      n: sum(own),
      satisfied: shareOfAnswers(satisfied.x, satisfied.n, fewestOfTheme),
      against: nameOf(against[at] ?? 0, 'higher', 'lower'),
      trend: nameOf(trends[at] ?? 0, 'up', 'down'),
      months: own,
      unsatisfied: satisfied.n - satisfied.x,
    }))
    .sort(
      (a, b) =>
        Number(b.against === 'lower') - Number(a.against === 'lower') ||
        b.unsatisfied - a.unsatisfied ||
        b.n - a.n ||
        (a.theme < b.theme ? -1 : 1),
    )
    .map(({ unsatisfied: _, ...row }) => row)
}

/** Returns the part of a theme in the last months, and in those before. */
function sidesOf(own: readonly number[], all: readonly number[]): [Counted, Counted] {
  const side = (from: number, until?: number) => {
    const n = sum(all.slice(from, until))
    // The purge may delete the count of all before that of a theme, never the reverse.
    return { x: Math.min(n, sum(own.slice(from, until))), n }
  }
  return [side(-recent), side(0, -recent)]
}

/** Returns the comments without those of a theme. */
function rest(all: Counted, { x, n }: Counted): Counted {
  const others = Math.max(0, all.n - n)
  return { x: Math.min(others, Math.max(0, all.x - x)), n: others }
}

/** Returns the sign of each difference that chance does not explain; 0 for the others. */
function compare(pairs: readonly ([Counted, Counted] | null)[]): number[] {
  const tests = pairs.map((pair) => {
    if (pair === null) return null
    const [one, other] = pair
    const p = fisherExact([
      [one.x, one.n - one.x],
      [other.x, other.n - other.x],
    ])
    if (p === null || one.n === 0 || other.n === 0) return null
    return { p, way: Math.sign(one.x / one.n - other.x / other.n) }
  })
  const adjusted = holm(tests.flatMap((test) => (test === null ? [] : [test.p])))
  let nth = 0
  return tests.map((test) => {
    if (test === null) return 0
    const p = adjusted[nth++] ?? 1
    return p < level ? test.way : 0
  })
}

function nameOf<const Name extends string>(way: number, up: Name, down: Name): Name | 'unclear' {
  if (way === 0) return 'unclear'
  return way > 0 ? up : down
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, n) => all + n, 0)
}
