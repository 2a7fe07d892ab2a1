import type { Outcome } from '#shared/contract/reporting/finding.ts'
import { indicatorList } from '../indicators/list.ts'
import { type Around, changeOf } from './change-of.ts'

const verdicts = { up: 'better', down: 'worse', unclear: 'unclear' } as const

/**
 * Tests whether the indicator named beforehand improved. It shows the change of the first guard of
 * the other world with enough data beside it.
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
