import { offerWays } from '#shared/contract/catalogue/offer.ts'
import type { OfferRow } from '#shared/contract/reporting/offers.ts'
import { fill } from '#shared/text/fill.ts'
import { offerText } from '#shared/text/site-owner/catalogue/offer.ts'
import { useWords } from '../../catalogue/availability/use-words.ts'
import { useLanguage } from '../../language/language.tsx'

interface WaysRowsProps {
  rows: readonly OfferRow[]
  width: number
}

const line = 24

/** Which ways into the service each place has: a disc that is full, hollow or none, and a word. */
export function WaysRows({ rows, width }: WaysRowsProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const { ways } = offerText[locale]
  const across = width < 480 ? 1 : 2
  const head = across === 1 ? 2 : 1
  const height = (head + offerWays.length / across) * line + 16
  return (
    <svg viewBox={`0 0 ${width} ${rows.length * height}`} aria-hidden="true">
      {rows.map(({ id, name, verdict, ways: said }, nth) => {
        const top = nth * height
        return (
          <g key={id}>
            <text class="chart-name" x={0} y={top + 16}>
              {name}
            </text>
            <text
              class="chart-verdict"
              x={across === 1 ? 0 : width}
              y={top + (across === 1 ? 16 + line : 16)}
              text-anchor={across === 1 ? 'start' : 'end'}
            >
              {words.wayVerdict[verdict ?? 'untested']}
            </text>
            {offerWays.map((way, at) => {
              const isOffered = said?.[way]
              const x = ((at % across) * width) / across
              const y = top + head * line + (Math.floor(at / across) + 0.5) * line + 4
              const told = isOffered === undefined ? words.unsaid : isOffered ? words.yes : words.no
              return (
                <g key={way}>
                  {isOffered !== undefined && (
                    <circle
                      class="offer-way"
                      data-offered={isOffered}
                      cx={x + 8}
                      cy={y - 5}
                      r={5}
                    />
                  )}
                  <text x={x + 22} y={y}>
                    {fill(words.way, { way: ways[way], told })}
                  </text>
                </g>
              )
            })}
          </g>
        )
      })}
    </svg>
  )
}
