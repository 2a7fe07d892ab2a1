import type { Pair } from '#shared/contract/reporting/indicators.ts'
import type { World } from '#shared/contract/reporting/world.ts'
import { formatPair } from '#shared/report/format-report.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'

/** What the half of the other world says, on one line: nothing of one world stands alone. */
export function formatOtherWorld(
  pair: Pair,
  world: World,
  sentence: string,
  fewest: number,
  locale: Locale,
): string {
  const { name, lines, refusal } = formatPair(pair, locale, fewest)[world]
  const [first] = lines.filter(({ isTold }) => isTold)
  return fill(sentence, { name, said: first?.sentence ?? refusal?.because ?? '' })
}
