import type { Figure, Half, Pair } from '../contract/reporting/indicators.ts'
import type { World } from '../contract/reporting/world.ts'
import { isDisclosed } from './is-disclosed.ts'
import type { Measured, NonEmpty } from './measured.ts'

/** The figures of one service in both worlds: a report never has one alone. */
export interface Worlds {
  usager: NonEmpty<Measured<'usager'>>
  commun: NonEmpty<Measured<'commun'>>
}

declare const built: unique symbol

/** Pairs from `buildReport`, the only ones that may be rendered. */
export type Report = Pair[] & { readonly [built]: true }

/**
 * Pairs every indicator with its guard of the other world. An indicator whose guard is missing or
 * has too little data is *not publishable alone*, with the reason. An indicator that is not
 * measured is left out, unless it is a missing guard.
 * @returns published ones first, in the order of the usager's indicators, then of the general
 *   interest; then the others.
 * @throws RangeError when an indicator names an unknown guard
 */
export function buildReport({ usager, commun }: Worlds): Report {
  const pairs: Paired[] = usager
    .filter(saysSomething)
    .map((one) => ({ usager: one, commun: guardOf(one, commun) }))
  const isIn = (one: Measured) =>
    pairs.some(
      (pair) => pair.usager.indicator === one.indicator || pair.commun.indicator === one.indicator,
    )
  for (const one of commun.filter(saysSomething))
    if (!isIn(one)) pairs.push({ usager: guardOf(one, usager), commun: one })
  for (const one of usager)
    if (one.figure !== null && !isIn(one)) pairs.push({ usager: one, commun: guardOf(one, commun) })
  for (const one of commun)
    if (one.figure !== null && !isIn(one)) pairs.push({ usager: guardOf(one, usager), commun: one })
  return pairs.map((pair) => ({
    usager: halfOf(pair.usager, pair.commun, pairs),
    commun: halfOf(pair.commun, pair.usager, pairs),
  })) as Report
}

interface Paired {
  usager: Measured<'usager'>
  commun: Measured<'commun'>
}

/** Returns the first guard with enough data; else the first measured; else the first named. */
function guardOf<W extends World>(
  { indicator, guards }: Measured,
  others: readonly Measured<W>[],
): Measured<W> {
  const named = guards.flatMap((id) => others.filter((other) => other.indicator === id))
  const [first] = named
  if (!first) throw new RangeError(`${indicator} has no guard in the other world`)
  return named.find(saysSomething) ?? named.find(({ figure }) => figure !== null) ?? first
}

function halfOf(one: Measured, guard: Measured, pairs: readonly Paired[]): Half {
  const { indicator, figure } = one
  if (figure === null) return { told: 'absent', indicator }
  if (!isDisclosed(figure)) return { told: 'too_few', indicator, ...lackingOf(figure) }
  if (saysSomething(guard)) return { told: 'figure', figure }
  const beside = besideIn(pairs, one)
  if (beside !== null) return { told: 'elsewhere', indicator, beside }
  const because = guard.figure === null ? 'guard_absent' : 'guard_too_few'
  return { told: 'not_alone', indicator, because }
}

/**
 * Returns the questions without enough answers for a combined rate, of the first stream that nearly
 * has one.
 */
function lackingOf({ shares }: Figure) {
  for (const { share } of shares)
    if (share.told === 'nothing' && share.lacking) return { lacking: share.lacking }
  return {}
}

/** Returns the indicator beside another in its pair; `null` when there is none. */
function besideIn(pairs: readonly Paired[], { indicator, world }: Measured): string | null {
  const other = world === 'usager' ? 'commun' : 'usager'
  const told = pairs.find(
    (pair) => pair[world].indicator === indicator && saysSomething(pair[other]),
  )
  return told?.[other].indicator ?? null
}

function saysSomething({ figure }: Measured): boolean {
  return figure !== null && isDisclosed(figure)
}
