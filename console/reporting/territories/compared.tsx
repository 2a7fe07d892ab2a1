import { useState } from 'preact/hooks'
import type { Shape } from '#shared/contract/catalogue/geography.ts'
import type { Circumstance } from '#shared/contract/reporting/circumstance.ts'
import type { TerritoriesResponse } from '#shared/contract/reporting/territories.ts'
import type { Pointing } from '#shared/drawing/chart/drawn-territory.ts'
import { formatHalf } from '#shared/report/format-half.ts'
import { formatPlaces } from '#shared/report/format-places.ts'
import { Options } from '../../form/options.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { Estimator } from './estimator.ts'
import { formatOtherWorld } from './format-other-world.ts'
import { FunnelChart } from './funnel-chart.tsx'
import { MapChart } from './map-chart.tsx'
import { PlaceList } from './place-list.tsx'
import { PointedLine } from './pointed-line.tsx'
import { TerritoryCircumstances } from './territory-circumstances.tsx'
import { useWords } from './use-words.ts'
import { VerdictKey } from './verdict-key.tsx'
import { WhatItRestsOn } from './what-it-rests-on.tsx'

interface ComparedProps {
  told: TerritoriesResponse
  shapes: readonly Shape[]
  circumstances: readonly Circumstance[]
  pointing: Pointing
}

/** The answer, then map and funnel side by side, then each territory by the alphabet. */
export function Compared({ told, shapes, circumstances, pointing }: ComparedProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const [reading, read] = useState<Estimator>('raw')
  const { pair, funnel } = told
  if (pair === null) return <p>{words.nothing}</p>
  const { usager, commun } = pair
  const places = commun.told === 'figure' ? commun.figure.places : undefined
  if (!places) {
    const { refusal } = formatHalf(commun, usager, locale, told.fewest)
    return (
      <>
        <p>
          {refusal === null
            ? words.nothing
            : [refusal.head, refusal.because].filter(Boolean).join('. ')}
        </p>
        <p class="chart-beside">{formatOtherWorld(told, words, locale)}</p>
      </>
    )
  }
  const [whole] = formatPlaces(places, locale)
  const isShrunk = places.territories.some(({ shrunk }) => shrunk !== null)
  const beside = formatOtherWorld(told, words, locale)
  return (
    <>
      <section class="territory-answer" aria-labelledby="territory-answer">
        <h2 id="territory-answer">{whole?.sentence}</h2>
        <p class="chart-beside">{beside}</p>
        <VerdictKey places={places} />
        {places.counts === undefined && !isShrunk && <p class="chart-note">{words.shrunkNone}</p>}
        {isShrunk && (
          <>
            <Options<Estimator>
              path="/territory-reading"
              legend={words.reading}
              value={reading}
              options={[
                ['raw', words.raw],
                ['shrunk', words.shrunk],
              ]}
              onChange={(one) => read(one)}
            />
            <p class="chart-note">{words.shrunkHint}</p>
          </>
        )}
      </section>
      <div class="territory-side">
        <MapChart places={places} shapes={shapes} beside={beside} pointing={pointing} />
        <FunnelChart
          places={places}
          funnel={funnel}
          reading={reading}
          beside={beside}
          pointing={pointing}
        />
      </div>
      <PointedLine places={places} reading={reading} pointed={pointing.pointed} />
      <PlaceList places={places} reading={reading} pointing={pointing} />
      <TerritoryCircumstances
        circumstances={circumstances}
        service={told.service}
        territories={places.territories}
      />
      <WhatItRestsOn told={told} notes={whole?.notes ?? []} />
    </>
  )
}
