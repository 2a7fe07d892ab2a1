/**
 * Which point of a chart is the first to signal, counted from 1 as weeks and answers are.
 * @returns `null` when none does.
 */
export function firstSignal<Point>(
  points: readonly Point[],
  signals: (point: Point, at: number) => boolean,
): number | null {
  const at = points.findIndex(signals)
  return at === -1 ? null : at + 1
}
