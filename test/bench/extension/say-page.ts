import { median } from '../widget/middle.ts'
import type { Cost, Entry } from './round.ts'
import { changes, frames, type Way, ways } from './tool-page.ts'

/**
 * Says what each entry costs a page beyond the page alone, which is the first of them.
 * @param costs by entry, in the order of the rounds
 */
export function sayPage(
  title: string,
  entries: readonly Entry[],
  costs: readonly (readonly Cost[])[],
): void {
  const [bare = []] = costs
  const own = ways.map((way) => `${median(stormsOf(bare, way)).toFixed(0)} in ${way}`)
  console.log(
    `\na page with ${title}: storms of ${frames * changes} changes, ms; the page itself ${own.join(', ')}`,
  )
  for (const [at, { name }] of entries.entries()) {
    const of = costs[at] ?? []
    if (at === 0) continue
    const storms = ways.map(
      (way) => `${range(beyond(stormsOf(of, way), stormsOf(bare, way)))} in ${way}`,
    )
    const load = beyond(
      of.map(({ load }) => load),
      bare.map(({ load }) => load),
    )
    const memory = (['before', 'after'] as const).map((moment) =>
      median(
        beyond(
          of.map(({ memory }) => memory[moment]),
          bare.map(({ memory }) => memory[moment]),
        ),
      ),
    )
    console.log(`  ${name}: ${storms.join(', ')}
    loading ${range(load)} ms; said what it found ${median(of.map(({ first }) => first ?? Number.NaN)).toFixed(0)} ms after the start
    memory of a tab ${memory.map((kB) => signed(kB)).join(' kB at rest, ')} kB after the storms`)
  }
}

/** Milliseconds of a storm of each way, beyond those of the page alone. */
export function stormBeyond(of: readonly Cost[], bare: readonly Cost[]): number {
  return ways
    .map((way) => median(beyond(stormsOf(of, way), stormsOf(bare, way))))
    .reduce((all, one) => all + one, 0)
}

const stormsOf = (costs: readonly Cost[], way: Way) => costs.flatMap(({ storms }) => storms[way])

function beyond(of: readonly number[], bare: readonly number[]): number[] {
  return of.map((value, at) => value - (bare[at] ?? Number.NaN))
}

/** The median, and between what the middle half lies. */
function range(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) =>
    signed(sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN)
  return `${signed(median(values))} (${at(0.25)} to ${at(0.75)})`
}

const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(0)}`
