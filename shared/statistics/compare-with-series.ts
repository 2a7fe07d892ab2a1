import { angleOf, deviationOf, shareAt } from './anscombe.ts'
import { addUp, readReference } from './change-chart.ts'
import { fewestPoints } from './chart-signal.ts'
import { checkCounted } from './check-counted.ts'
import type { Counted } from './newcombe.ts'
import { asNormal, fromNormal, spreadSignificance } from './reference-spread.ts'
import { answersToDecide } from './sample-size.ts'
import type { Interval } from './wilson.ts'

/** Most periods after a change that are held against the series before it. */
export const mostLooks = 3

/**
 * Bound of a normal deviate that is looked at up to three times, 5 % in all on both sides (Pocock).
 */
const zOfLooks = 2.289

/** The rate after a change beside that of the series before it. */
export interface SeriesComparison extends Interval {
  /** Rate of the series, pooled; `low` and `high` are what chance alone reaches around it. */
  centre: number
  /** Rate after, pooled. */
  estimate: number
  direction: 'up' | 'down' | 'unclear'
}

/**
 * Holds the first periods after a change, pooled, against the series before it: the deviation of the
 * change chart, `z = 2(φ − φ̄)√(n + ½) / (σ_z √(1 + n/N))`. One bad period before the change weighs
 * one period in the reference, and does not stand for it. Each new period is one more look: the bound
 * is that of three looks.
 *
 * Source: as `changeChart`; S. J. Pocock, "Group sequential methods in the design and analysis of
 * clinical trials", Biometrika 64 (1977), 191-199.
 * @param reference the last periods before, oldest first. @param after the first ones after it
 * @returns `null` of fewer than eight periods before, or none after
 * @throws RangeError as `checkCounted`, and of more periods after than looks
 */
export function compareWithSeries(
  reference: readonly Counted[],
  after: readonly Counted[],
): SeriesComparison | null {
  for (const one of [...reference, ...after]) checkCounted(one)
  if (after.length > mostLooks) throw new RangeError('The bound is that of three looks')
  const later = addUp(after)
  if (reference.length < fewestPoints || later.n === 0) return null
  const { whole, sigma, df } = readReference(reference)
  const widened = sigma * Math.sqrt(1 + (later.n + 0.5) / (whole.n + 0.5))
  const z = asNormal(deviationOf(later, whole) / widened, df)
  const reach = (fromNormal(zOfLooks, df) * widened) / (2 * Math.sqrt(later.n + 0.5))
  return {
    centre: whole.x / whole.n,
    estimate: later.x / later.n,
    low: shareAt(angleOf(whole) - reach),
    high: shareAt(angleOf(whole) + reach),
    direction: z > zOfLooks ? 'up' : z < -zOfLooks ? 'down' : 'unclear',
  }
}

/**
 * Returns how many answers after a change show an effect with the given power, held against the
 * series before it: `m` answers against a known rate, times σ_z², and `m / (1 − m/N)`, since the
 * series has `N` answers alone. One series in ten is held to vary more than chance, by chance: the
 * others find the effect that much more often.
 * @param effect rise of the rate, above zero
 * @returns `null` where no number does: the series is too short, or leaves no room for the effect
 */
export function answersForEffect(
  reference: readonly Counted[],
  effect: number,
  power = 0.8,
): number | null {
  if (reference.length < fewestPoints) return null
  const { whole, sigma, df } = readReference(reference)
  const bound = fromNormal(zOfLooks, df)
  const centre = whole.x / whole.n
  if (centre <= 0 || centre >= 1 || centre + effect > 1) return null
  const known = answersToDecide(centre + effect, centre, bound, power / (1 - spreadSignificance))
  if (known === null) return null
  const needed = known * sigma ** 2
  return needed >= whole.n ? null : Math.ceil(needed / (1 - needed / whole.n))
}
