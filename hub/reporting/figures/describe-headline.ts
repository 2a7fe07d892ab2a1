import type { Headline } from '#shared/contract/reporting/headline.ts'
import { openingCriterion } from './criterion.ts'
import { describeChange } from './describe-change.ts'
import { describeEquality } from './describe-equality.ts'
import { describeSeries } from './describe-series.ts'
import type { Known } from './known.ts'

/**
 * Summarises a service in two words: how satisfaction and equality changed. Every page, letter and
 * file uses it, so that none contradicts another.
 */
export function describeHeadline(known: Known | undefined): Headline {
  const stream = known?.proven ?? 'invited'
  if (known === undefined || known.compared === null) return { ...tooEarly, stream }
  const criterion = openingCriterion(known.asked)
  const series = criterion && describeSeries(known, known.proven, openingCriterion)
  const satisfied = series && describeChange(known, known.proven, criterion, series)
  const between = criterion && describeEquality(known, criterion)
  return {
    stream,
    satisfaction: wayOf(satisfied),
    equality: wayOf(between),
    satisfied,
    between,
  }
}

const tooEarly: Omit<Headline, 'stream'> = {
  satisfaction: 'early',
  equality: 'early',
  satisfied: null,
  between: null,
}

type Told = Headline['satisfied'] | Headline['between']

function wayOf(told: Told): Headline['satisfaction'] {
  if (told === null) return 'too_few'
  if (told.told === 'chart') return told.signal
  return told.because === 'rare' ? 'too_few' : told.because
}
