import type { Counted } from '#shared/statistics/newcombe.ts'
import type { Criterion } from './criterion.ts'

/** Counts the answers to one question, and the good ones. */
export function countGood(
  answers: readonly { value: string; n: number }[],
  { good }: Criterion,
): Counted {
  const counted = { x: 0, n: 0 }
  for (const { value, n } of answers) {
    counted.n += n
    if (good.has(value)) counted.x += n
  }
  return counted
}
