import type { ComponentChildren } from 'preact'
import type { Places } from '#shared/contract/reporting/places.ts'
import type { TerritoryResponse } from '#shared/contract/reporting/territories.ts'
import type { World } from '#shared/contract/reporting/world.ts'
import { formatExactNumber, formatNumber } from '#shared/report/format-numbers.ts'
import { formatSampleSize } from '#shared/report/format-sample-size.ts'
import { showingOf } from '#shared/statistics/disclosure.ts'
import { fill } from '#shared/text/fill.ts'
import { formatPercent } from '#shared/text/numbers.ts'
import { IntervalBar } from '../../chart/interval-bar.tsx'
import { useLanguage } from '../../language/language.tsx'
import { WorldIcon } from '../../style/world-mark.tsx'
import { Counted } from './counted.ts'
import { placeOf, type ToldPlace } from './place-of.ts'
import { useWords } from './use-words.ts'
import { VerdictWord } from './verdict-key.tsx'

/** Both worlds of one territory, side by side and of one size. */
export function TerritoryWorlds({ told }: { told: TerritoryResponse }) {
  const words = useWords()
  const satisfied = placeOf(told, 'satisfied')
  return (
    <section aria-labelledby="territory-worlds">
      <h2 id="territory-worlds">{words.detail.worlds}</h2>
      <div class="territory-worlds">
        <Half world="usager" title={words.detail.usager}>
          <h4>{words.criteria.satisfied}</h4>
          <PlaceFigures world="usager" place={satisfied?.place ?? null} />
        </Half>
        <Half world="commun" title={words.detail.commun}>
          <Verdict told={satisfied} />
          <h4>{words.criteria.same_treatment}</h4>
          <PlaceFigures world="commun" place={placeOf(told, 'same_treatment')?.place ?? null} />
          {(['promises_kept', 'within_norm'] as const).map((criterion) => (
            <Counted.Provider key={criterion} value={criterion}>
              <OfRequests told={placeOf(told, criterion)} title={words.criteria[criterion]} />
            </Counted.Provider>
          ))}
        </Half>
      </div>
    </section>
  )
}

/** What requests tell of a territory: its verdict against all, and its share. */
function OfRequests({ told, title }: { told: ToldPlace | null; title: string }) {
  return (
    <>
      <h4>{title}</h4>
      {told && <Verdict told={told} />}
      <PlaceFigures world="commun" place={told?.place ?? null} />
    </>
  )
}

interface HalfProps {
  world: World
  title: string
  children: ComponentChildren
}

function Half({ world, title, children }: HalfProps) {
  return (
    <div class="territory-world" data-world={world}>
      <h3>
        <WorldIcon world={world} />
        {title}
      </h3>
      {children}
    </div>
  )
}

/** The verdict of a territory against what it is held to. */
function Verdict({ told }: { told: ToldPlace | null }) {
  const { locale } = useLanguage()
  const words = useWords()
  if (told === null) return <p>{words.detail.noVerdict}</p>
  const { places, place } = told
  return (
    <>
      <p>
        <VerdictWord verdict={place.verdict} />
      </p>
      <p>
        {fill(words.detail.verdict, {
          value: formatExactNumber(places.reference.value, locale, 'percent'),
          margin: formatExactNumber(places.margin.value * 100, locale),
          verdict: words.verdicts[place.verdict],
        })}
      </p>
      {place.would_take && (
        <p>{formatSampleSize(place.would_take, places.counts ?? 'answers', locale)}</p>
      )}
    </>
  )
}

/** The share of a territory, raw and drawn towards the whole, or why there is none. */
function PlaceFigures({
  world,
  place,
}: {
  world: World
  place: Places['territories'][number] | null
}) {
  const { locale } = useLanguage()
  const { detail } = useWords()
  if (place?.verdict === 'untested') return <p>{detail.untested}</p>
  if (place?.share.told === 'bound') return <p>{detail.bound[place.share.bound]}</p>
  if (place?.share.told !== 'share' && place?.share.told !== 'register')
    return <p>{detail.tooFew}</p>
  const { share, shrunk } = place
  const interval = share.told === 'share' ? share : null
  const percent = (one: number) => formatPercent(one, locale)
  return (
    <>
      <IntervalBar
        world={world}
        estimate={share.estimate}
        low={interval?.low ?? null}
        high={interval?.high ?? null}
        isFaint={showingOf(share.n, 0) === 'greyed'}
      />
      <p>
        {fill(detail.raw, {
          share: percent(share.estimate),
          x: formatNumber(share.x, locale),
          n: formatNumber(share.n, locale),
          // Of a register the sentence has no place for them.
          ...(interval && { low: percent(interval.low), high: percent(interval.high) }),
        })}
      </p>
      {shrunk && (
        <p>
          {fill(detail.shrunk, {
            share: percent(shrunk.estimate),
            low: percent(shrunk.low),
            high: percent(shrunk.high),
          })}
        </p>
      )}
    </>
  )
}
