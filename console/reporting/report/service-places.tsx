import type { Figure } from '#shared/contract/reporting/indicators.ts'
import { formatPlaces } from '#shared/report/format-places.ts'
import { placesWords } from '#shared/report/places-words.ts'
import { formatCount, formatPercent } from '#shared/text/numbers.ts'
import { IntervalBar } from '../../chart/interval-bar.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useBilan } from './use-bilan.ts'

/** Most territories that are drawn one by one. */
const mostDrawn = 8

/** The territories of a service: one sentence, then a dot each. */
export function ServicePlaces({ places }: { places: Figure['places'] }) {
  const { locale } = useLanguage()
  const { services: words } = useBilan()
  if (!places) return <p>{words.noPlaces}</p>
  const text = placesWords(places, locale)
  const [whole, ...lines] = formatPlaces(places, locale)
  const told = lines.filter(({ value }) => value !== null)
  const verdicts = new Map(places.territories.map((one) => [one.territory, one.verdict]))
  const drawn =
    told.length <= mostDrawn ? told : told.filter(({ key }) => verdicts.get(key) === 'below')
  const left = told.length - Math.min(drawn.length, mostDrawn)
  return (
    <>
      <p>{whole?.sentence}</p>
      <ul class="sheet-places plain-list" data-world="commun">
        {drawn.slice(0, mostDrawn).map(({ key, label, value, low, high, isFaint }) => (
          <li key={key}>
            <span>{label}</span>
            <IntervalBar
              world="commun"
              estimate={value ?? 0}
              low={low}
              high={high}
              isFaint={isFaint}
            />
            <span>
              {formatPercent(value ?? 0, locale)}, {text.verdict[verdicts.get(key) ?? 'unknown']}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && <p>{formatCount(left, words.more, locale)}</p>}
    </>
  )
}
