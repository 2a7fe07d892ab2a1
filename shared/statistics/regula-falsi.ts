/** Smallest relative step. */
const smallest = 1e-12

/** Most steps; ten are usual. */
const mostSteps = 200

/**
 * Finds the x at which an increasing function reaches a value: regula falsi with the Illinois step,
 * on an interval doubled until it contains the value.
 *
 * Source: M. Dowell and P. Jarratt, "A modified regula falsi method for computing the root of an
 * equation", BIT 11 (1971), 168-174.
 * @param from x at which the function is below the value.
 * @param most beyond this no x is looked for.
 * @throws RangeError when the value is not between what the function is at `from` and at `most`.
 */
export function findRise(
  rising: (x: number) => number,
  value: number,
  from: number,
  most: number,
): number {
  let [low, high] = [from, from]
  let below = rising(from) - value
  if (!(below < 0)) throw new RangeError('The value is below the start of the search')
  let above = below
  for (let width = 1; !(above >= 0); width *= 2) {
    if (high >= most) throw new RangeError('The value is beyond the end of the search')
    ;[low, below] = [high, above]
    high = Math.min(most, high + width)
    above = rising(high) - value
  }
  let last = high
  let moved: 'low' | 'high' | null = null
  for (let step = 0; step < mostSteps; step++) {
    const x = (low * above - high * below) / (above - below)
    const found = rising(x) - value
    if (found === 0 || Math.abs(x - last) <= smallest * Math.abs(x)) return x
    last = x
    if (found > 0) {
      if (moved === 'high') below /= 2
      ;[high, above, moved] = [x, found, 'high']
    } else {
      if (moved === 'low') above /= 2
      ;[low, below, moved] = [x, found, 'low']
    }
  }
  throw new RangeError('The function does not rise steadily')
}
