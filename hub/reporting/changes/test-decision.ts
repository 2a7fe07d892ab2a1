import type { Outcome } from '#shared/contract/reporting/finding.ts'
import { indicatorList } from '../indicators/list.ts'
import { type Around, changeOf } from './change-of.ts'

const verdicts = { up: 'better', down: 'worse', unclear: 'unclear' } as const

/**
 * Whether it was better after, by the indicator that was named beforehand, with what moved in the
 * other world beside it: the first of its guards that has enough to say.
 */
export function testDecision(around: Around, indicator: string): Outcome {
  const { before, after } = around
  const cannot = (because: 'too_few' | 'cut' | 'absent' | 'not_alone'): Outcome => ({
    told: 'cannot',
    because,
    before,
    after,
  })
  const moved = changeOf(around, indicator)
  if (moved === null) return cannot('absent')
  const { stream, change } = moved
  if (change.told === 'nothing') return cannot(change.because)
  const guards = indicatorList.find(({ id }) => id === indicator)?.guards ?? []
  for (const guard of guards) {
    const other = changeOf(around, guard)
    if (other?.change.told !== 'change') continue
    return {
      told: 'tested',
      verdict: verdicts[change.direction],
      before,
      after,
      stream,
      change,
      guard: { indicator: guard, ...other },
    }
  }
  return cannot('not_alone')
}
