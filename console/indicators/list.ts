import type { Indicator } from './indicator.ts'
import { promisesKept } from './promises-kept.ts'
import { satisfied } from './satisfied.ts'

const indicators: readonly Indicator[] = [satisfied, promisesKept]

/** How to tell an indicator; one that is newer than this page is told by its name alone. */
export function indicatorOf(id: string): Indicator {
  return indicators.find((indicator) => indicator.id === id) ?? unknown(id)
}

function unknown(id: string): Indicator {
  return {
    id,
    name: () => id,
    sentence: (text) => text.otherShare,
    tooFew: (text) => text.notEnoughOther,
    whole: () => id,
  }
}
