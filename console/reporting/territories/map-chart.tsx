import { useMemo } from 'preact/hooks'
import type { Shape } from '#shared/contract/catalogue/geography.ts'
import type { Places } from '#shared/contract/reporting/places.ts'
import type { Pointing } from '#shared/drawing/chart/drawn-territory.ts'
import { placeShapes } from '#shared/drawing/chart/place-shapes.ts'
import { TerritoryMap } from '#shared/drawing/chart/territory-map.tsx'
import { TerritoryTiles } from '#shared/drawing/chart/territory-tiles.tsx'
import { formatPlaces } from '#shared/report/format-places.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { Chart } from '../../chart/chart.tsx'
import { useWidth } from '../../chart/use-width.ts'
import { useLanguage } from '../../language/language.tsx'
import { tableOf } from './table-of.ts'
import { useWords } from './use-words.ts'

/** More tiles than this are no drawing any more. */
const mostTiles = 120

interface MapChartProps {
  places: Places
  shapes: readonly Shape[]
  beside: string
  pointing: Pointing
}

/** The territories as they lie; without outlines, as tiles of one size. */
export function MapChart({ places, shapes, beside, pointing }: MapChartProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const [box, width] = useWidth()
  const { territories } = places
  const known = useMemo(
    () => new Map(territories.map((one) => [one.territory, one])),
    [territories],
  )
  const isMap = shapes.some(({ territory }) => known.has(territory))
  const placed = useMemo(
    () => (isMap && width > 0 ? placeShapes(shapes, width) : null),
    [isMap, shapes, width],
  )
  const outlined = new Set(shapes.map(({ territory }) => territory))
  const without = territories.filter(({ territory }) => !outlined.has(territory)).length
  const isTooMany = !isMap && territories.length > mostTiles
  const { table, left } = tableOf(places, words)
  const notes = [
    ...(isMap ? [words.scale] : []),
    ...(isMap && without > 0 ? [formatCount(without, words.without, locale)] : []),
    ...(left > 0 ? [formatCount(left, words.tableCut, locale)] : []),
    ...(isTooMany ? [fill(words.manyTiles, { n: territories.length })] : []),
  ]
  return (
    <Chart
      isPaired
      told={{
        id: 'territories-map',
        title: words.map,
        sentence: formatPlaces(places, locale)[0]?.sentence ?? '',
        beside,
        notes,
        table,
      }}
    >
      <div ref={box}>
        {placed && <TerritoryMap id="map" placed={placed} known={known} pointing={pointing} />}
        {width > 0 && !isMap && !isTooMany && (
          <TerritoryTiles id="tiles" width={width} territories={territories} pointing={pointing} />
        )}
      </div>
    </Chart>
  )
}
