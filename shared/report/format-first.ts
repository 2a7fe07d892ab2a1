import type { Dimensions, DisclosedDimensions } from '../contract/reporting/perception.ts'
import type { Priorities } from '../contract/reporting/priorities.ts'
import type { Locale } from '../text/locale.ts'
import { prioritiesText } from '../text/site-owner/reporting/priorities.ts'
import { formatSides, sideOf } from './format-dimensions.ts'
import { formatDuties, formatLacking, formatQuadrants } from './format-priorities.ts'
import { formatReasons } from './format-reasons.ts'

/**
 * Formats what to improve first in three lines at most: what goes with satisfaction, or what is
 * lived worst as long as nobody can say; what usagers say counted; and what is due to all whatever
 * is improved.
 */
export function formatFirst(told: Priorities, dimensions: Dimensions, locale: Locale): string[] {
  const { drivers } = told
  const reasons = formatReasons(told, locale)
  return [
    drivers.told === 'figures'
      ? formatQuadrants(drivers.dimensions, locale).slice(0, 2).join(' ')
      : [
          ...(dimensions.told === 'figures' ? formatSides(worstOf(dimensions), locale) : []),
          prioritiesText[locale].untold[drivers.because],
          ...formatLacking(drivers, locale, drivers.least).slice(0, 1),
        ].join(' '),
    ...(reasons ? [reasons.told.sentence] : []),
    formatDuties(told, locale),
  ]
}

const worstOf = ({ usager }: DisclosedDimensions) => usager.filter((one) => sideOf(one) === 'low')
