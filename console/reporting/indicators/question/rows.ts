import type { ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import type { World } from '#shared/contract/reporting/world.ts'
import { formatPair } from '#shared/report/format-report.ts'
import type { Line } from '#shared/report/line.ts'
import type { Locale } from '#shared/text/locale.ts'

/** One figure of the table; without a line, why there is none. */
export interface Row {
  id: string
  world: World
  name: string
  line: Line | null
  refusal: string
}

/** All that is said of a service, a row each: pair by pair, the usager's world first. */
export function rowsOf({ pairs }: ServiceIndicators, locale: Locale): Row[] {
  return pairs.flatMap((pair, at) => {
    const said = formatPair(pair, locale)
    return (['usager', 'commun'] as const).flatMap((world): Row[] => {
      const { indicator, name, lines, refusal } = said[world]
      const id = `${at} ${world} ${indicator}`
      if (refusal) {
        const why = [refusal.head, refusal.because].filter(Boolean).join('. ')
        return [{ id, world, name, line: null, refusal: why }]
      }
      return lines.map((line) => ({
        id: `${id} ${line.key}`,
        world,
        name,
        line,
        refusal: '',
      }))
    })
  })
}
