import type { Shape } from '#shared/contract/catalogue/geography.ts'
import type { Places } from '#shared/contract/reporting/places.ts'
import { placeShapes } from '#shared/drawing/chart/place-shapes.ts'
import { TerritoryMap } from '#shared/drawing/chart/territory-map.tsx'
import type { ReadShapes } from '#shared/territory/geojson/read-geojson.ts'
import { fill } from '#shared/text/fill.ts'
import { type Counted, formatCount } from '#shared/text/numbers.ts'
import { useWidth } from '../../chart/use-width.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { useGeographyWords } from './use-geography-words.ts'

interface GeographyPreviewProps {
  read: ReadShapes
  territories: Places['territories']
}

/** More names would be a list nobody reads. */
const mostNamed = 10

/** What a file would draw, what it matches and what it does not; or what is wrong in it. */
export function GeographyPreview({ read, territories }: GeographyPreviewProps) {
  const words = useGeographyWords()
  if (read.faults)
    return (
      <div role="alert">
        <p>
          <Attention>{words.wrong}</Attention>
        </p>
        <ul>
          {read.faults.map(({ path, code, values = {} }) => (
            <li key={`${path} ${code}`}>
              {path === ''
                ? fill(words.fault[code], values)
                : fill(words.at, { detail: fill(words.fault[code], values), path })}
            </li>
          ))}
        </ul>
      </div>
    )
  return <Drawn shapes={read.shapes} empty={read.empty} territories={territories} />
}

interface DrawnProps {
  shapes: readonly Shape[]
  empty: number
  territories: Places['territories']
}

function Drawn({ shapes, empty, territories }: DrawnProps) {
  const { locale } = useLanguage()
  const words = useGeographyWords()
  const [box, width] = useWidth()
  const known = new Map(territories.map((one) => [one.territory, one]))
  const outlined = new Set(shapes.map(({ territory }) => territory))
  const matched = shapes.filter(({ territory }) => known.has(territory)).length
  const unmatched = shapes.filter(({ territory }) => !known.has(territory))
  const missing = territories.filter(({ territory }) => !outlined.has(territory))
  const say = (all: readonly { name: string }[], sentence: Counted) =>
    all.length > 0 && (
      <p>
        {fill(formatCount(all.length, sentence, locale), {
          names: [
            ...all.slice(0, mostNamed).map(({ name }) => name),
            ...(all.length > mostNamed ? ['…'] : []),
          ].join(', '),
        })}
      </p>
    )
  return (
    <div class="geography-preview" aria-live="polite">
      <h3>{words.preview}</h3>
      <p class="chart-note">{words.previewHint}</p>
      <p>{formatCount(matched, words.matched, locale)}</p>
      {say(unmatched, words.unmatched)}
      {say(missing, words.missing)}
      {empty > 0 && <p>{formatCount(empty, words.empty, locale)}</p>}
      <div ref={box} class="chart-drawing geography-drawing" aria-hidden="true">
        {width > 0 && (
          <TerritoryMap
            id="preview"
            placed={placeShapes(shapes, width)}
            known={known}
            pointing={{ pointed: null, onPoint() {}, onOpen() {} }}
          />
        )}
      </div>
    </div>
  )
}
