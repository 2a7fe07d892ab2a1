import type { TerritoriesResponse } from '#shared/contract/reporting/territories.ts'
import { formatHalf } from '#shared/report/format-half.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { TerritoryText } from '#shared/text/site-owner/reporting/territory-fr.ts'

/** What usagers say of the same service, in one sentence: a map of the general interest is never alone. */
export function formatOtherWorld(
  { pair, fewest }: Pick<TerritoriesResponse, 'pair'> & { fewest?: number },
  words: TerritoryText,
  locale: Locale,
): string {
  if (pair === null) return ''
  const { name, lines, refusal } = formatHalf(pair.usager, pair.commun, locale, fewest)
  if (refusal) return fill(words.besideNothing, { name, because: refusal.because })
  const told = lines.find(({ isTold }) => isTold) ?? lines[0]
  return fill(words.beside, {
    name,
    label: told?.label ?? '',
    sentence: told?.sentence ?? '',
  })
}
