/**
 * Returns the first point of a chart with a signal, from 1.
 * @returns `null` when there is none.
 */
export function firstSignal<Point>(
  points: readonly Point[],
  signals: (point: Point, at: number) => boolean,
): number | null {
  const at = points.findIndex(signals)
  return at === -1 ? null : at + 1
}
