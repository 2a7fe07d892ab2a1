/**
 * Brings a point of a scale, numbered from 1, to a scale from 0 to `top`: `(x − 1) · top / (k − 1)`.
 * Only to show two scales side by side: a mean is worked out on the scale that was answered.
 *
 * Source: the straight line through both ends, as the score of SUS or of UMUX-LITE (J. R. Lewis, B. S.
 * Utesch and D. E. Maher, CHI 2013, 2099-2102).
 * @param point from 1 to `points`; a mean of points may lie between two.
 * @param points of the scale, two at least. @param top 100, or 10 for the notes of the State.
 * @throws RangeError when the point is not on the scale, or the scale is none.
 */
export function rescale(point: number, points: number, top = 100): number {
  if (!(Number.isInteger(points) && points > 1))
    throw new RangeError('A scale has two points at least')
  if (!(point >= 1 && point <= points)) throw new RangeError('A point is one of its scale')
  return ((point - 1) * top) / (points - 1)
}
