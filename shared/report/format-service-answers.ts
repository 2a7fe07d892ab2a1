import type { Chain } from '../contract/reporting/chain.ts'
import type { Perception } from '../contract/reporting/perception.ts'
import type { Locale } from '../text/locale.ts'
import { formatFailed, formatWithin } from './format-chain-links.ts'
import { formatDimensions } from './format-dimensions.ts'
import { formatExpected } from './format-expected.ts'

/**
 * Formats the answers in a line that the first page of a service already holds, by question.
 * @param lived `null` while it is not known
 */
export function formatAnswers(
  { links }: Chain,
  lived: Pick<Perception, 'dimensions' | 'expected'> | null,
  locale: Locale,
): Readonly<Record<'delays' | 'lived' | 'expected' | 'dates', string | undefined>> {
  const { dimensions, expected } = lived ?? {}
  const [dates] = formatFailed(links, 'informed', locale)
  return {
    delays: formatWithin(links, locale) ?? undefined,
    dates,
    lived:
      dimensions?.told === 'figures'
        ? formatDimensions(dimensions, locale).told.sentence
        : undefined,
    expected:
      expected?.told === 'figures' ? formatExpected(expected, locale).told.sentence : undefined,
  }
}
