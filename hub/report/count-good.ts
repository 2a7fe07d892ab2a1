import type { Counted } from '#shared/statistics/newcombe.ts'
import type { Criterion } from './criterion.ts'

/** Counts answers by a criterion; « I don't know » enters no base. */
export function countGood(
  answers: readonly { item: string; value: string; n: number }[],
  { item, points, good }: Criterion,
): Counted {
  const counted = { x: 0, n: 0 }
  for (const { item: of, value, n } of answers) {
    if (of !== item || !points.has(value)) continue
    counted.n += n
    if (good.has(value)) counted.x += n
  }
  return counted
}
