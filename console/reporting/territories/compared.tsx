import { useState } from 'preact/hooks'
import type { Shape } from '#shared/contract/catalogue/geography.ts'
import type { Circumstance } from '#shared/contract/reporting/circumstance.ts'
import type { TerritoriesResponse } from '#shared/contract/reporting/territories.ts'
import type { Pointing } from '#shared/drawing/chart/drawn-territory.ts'
import { formatHalf } from '#shared/report/format-half.ts'
import { formatPlaces } from '#shared/report/format-places.ts'
import { formatPlacesHeadline } from '#shared/report/format-places-headline.ts'
import { Options } from '../../form/options.tsx'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import { WorldPair } from '../../style/world-pair.tsx'
import { addressOf, type Chosen } from './chosen.ts'
import { DotsChart } from './dots-chart.tsx'
import type { Estimator } from './estimator.ts'
import { formatOtherWorld } from './format-other-world.ts'
import { formatPair } from './format-pair.ts'
import { FunnelChart } from './funnel-chart.tsx'
import { MapChart } from './map-chart.tsx'
import { PlaceList } from './place-list.tsx'
import { PointedLine } from './pointed-line.tsx'
import { TerritoryCircumstances } from './territory-circumstances.tsx'
import { useWords } from './use-words.ts'
import { VerdictKey } from './verdict-key.tsx'
import { WhatItRestsOn } from './what-it-rests-on.tsx'

/** From so many territories on, chance has a shape: a funnel instead of a line each. */
const fewestInFunnel = 10

interface ComparedProps {
  told: TerritoriesResponse
  shapes: readonly Shape[]
  circumstances: readonly Circumstance[]
  chosen: Chosen
  pointing: Pointing
}

/** Who is behind and by how much, both worlds, then the map beside a line of each territory. */
export function Compared({ told, shapes, circumstances, chosen, pointing }: ComparedProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const [reading, read] = useState<Estimator>('raw')
  const { pair, funnel } = told
  if (pair === null) return <p>{words.nothing}</p>
  const { usager, commun } = pair
  const places = commun.told === 'figure' ? commun.figure.places : undefined
  const beside = formatOtherWorld(told, words, locale)
  if (!places) {
    const { refusal } = formatHalf(commun, usager, locale, told.fewest)
    return (
      <>
        <p>
          {refusal === null
            ? words.nothing
            : [refusal.head, refusal.because].filter(Boolean).join('. ')}
        </p>
        <p class="chart-beside">{beside}</p>
      </>
    )
  }
  const [whole] = formatPlaces(places, locale)
  const { headline, because, limit } = formatPlacesHeadline(places, locale)
  const isShrunk = places.territories.some(({ shrunk }) => shrunk !== null)
  const isFunnel = places.territories.length >= fewestInFunnel
  return (
    <>
      <section class="territory-answer" aria-labelledby="territory-answer">
        <h2 id="territory-answer" class="territory-headline">
          {headline}
        </h2>
        {because.map((one) => (
          <p key={one}>{one}</p>
        ))}
        {!places.reference.declared && places.counts === undefined && (
          <p>
            {words.undeclared} <a href={fragments.declarations}>{words.declare}</a>
          </p>
        )}
        <WorldPair {...formatPair(pair, places, words, locale, told.fewest)} />
      </section>
      {isShrunk && (
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
      )}
      <VerdictKey places={places} />
      <div class="territory-side">
        <MapChart places={places} shapes={shapes} beside={beside} pointing={pointing} />
        {isFunnel ? (
          <FunnelChart
            places={places}
            funnel={funnel}
            reading={reading}
            beside={beside}
            pointing={pointing}
          />
        ) : (
          <DotsChart places={places} sentence={limit} beside={beside} pointing={pointing} />
        )}
      </div>
      <PointedLine places={places} reading={reading} pointed={pointing.pointed} />
      <PlaceList
        places={places}
        reading={reading}
        pointing={pointing}
        hrefOf={(territory) => addressOf(chosen, territory)}
        isDrawn={!isFunnel}
      />
      <TerritoryCircumstances
        circumstances={circumstances}
        service={told.service}
        territories={places.territories}
      />
      <WhatItRestsOn
        told={told}
        notes={[...(whole?.notes ?? []), isShrunk ? words.shrunkHint : words.shrunkNone]}
      />
    </>
  )
}
