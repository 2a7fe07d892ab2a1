/**
 * Reliability of the sum of two items, `2r / (1 + r)`: what is shown in the place of Cronbach's alpha,
 * which two items make too low.
 *
 * Source: C. Spearman, British Journal of Psychology 3 (1910), 271-295; W. Brown, the same, 296-322;
 * for two items R. Eisinga, M. te Grotenhuis and B. Pelzer, International Journal of Public Health 58
 * (2013), 637-642.
 * @param r Pearson's correlation of the two items.
 * @returns at most 1, below zero when the items contradict one another; `null` when they do so wholly.
 * @throws RangeError when `r` is no correlation.
 */
export function spearmanBrown(r: number): number | null {
  if (!(Math.abs(r) <= 1)) throw new RangeError('A correlation is between minus one and one')
  return r === -1 ? null : (2 * r) / (1 + r)
}
