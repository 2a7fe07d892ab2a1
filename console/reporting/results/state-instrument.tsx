import type { Pair } from '#shared/contract/reporting/indicators.ts'
import type { ResultsResponse } from '#shared/contract/reporting/results.ts'
import type { World } from '#shared/contract/reporting/world.ts'
import type { FormattedHalf } from '#shared/report/format-half.ts'
import { formatBound, formatInterval, formatShare } from '#shared/report/format-numbers.ts'
import { formatPair } from '#shared/report/format-report.ts'
import { showingOf } from '#shared/statistics/disclosure.ts'
import { fill } from '#shared/text/fill.ts'
import { elsewhereText } from '#shared/text/site-owner/reporting/elsewhere.ts'
import { IntervalBar } from '../../chart/interval-bar.tsx'
import { useLanguage } from '../../language/language.tsx'
import { WorldIcon } from '../../style/world-mark.tsx'

interface StateInstrumentProps {
  told: ResultsResponse
  /** The first pair of our own, to read beside it. */
  ours: Pair | null
  fewest: number
  /** The level of its heading. */
  level: 3 | 4
}

/**
 * What one of the State's instruments says of a service, what our own usagers say, and what is due
 * to all: three rows, each with its own base, and nothing added.
 */
export function StateInstrument({ told, ours, fewest, level }: StateInstrumentProps) {
  const { locale } = useLanguage()
  const words = elsewhereText[locale]
  const Heading = `h${level}` as 'h3' | 'h4'
  const instrument = words.instruments[told.instrument]
  const said = formatPair(told.pair, locale, fewest)
  const own = ours && formatPair(ours, locale, fewest).usager
  return (
    <div class="state">
      <Heading>{instrument}</Heading>
      <StateHalf world="usager" title={fill(words.theirs, { instrument })} said={said.usager} />
      {own && <StateHalf world="usager" title={words.ours} said={own} isLabelled />}
      <StateHalf world="commun" title={words.guard} said={said.commun} />
      <Themes told={told} />
    </div>
  )
}

interface StateHalfProps {
  world: World
  title: string
  said: FormattedHalf
  /** Says of whom each line is; what an instrument of the State received has no such parts. */
  isLabelled?: boolean
}

function StateHalf({ world, title, said, isLabelled = false }: StateHalfProps) {
  const { name, lines, refusal } = said
  return (
    <div class="state-half" data-world={world}>
      <p class="state-title">{title}</p>
      <p class="state-name">
        <WorldIcon world={world} />
        <span>{name}</span>
      </p>
      {refusal && (
        <p class="state-faint">{[refusal.head, refusal.because].filter(Boolean).join('. ')}</p>
      )}
      {lines
        .filter(({ isTerritory, isTold }) => isTold && !isTerritory)
        .map(({ key, label, sentence, unit, value, low, high, isFaint }) => (
          <div key={key}>
            {isLabelled && <p class="state-faint">{label}</p>}
            <p>{sentence}</p>
            {unit === 'share' && value !== null && low !== null && high !== null && (
              <IntervalBar world={world} estimate={value} low={low} high={high} isFaint={isFaint} />
            )}
          </div>
        ))}
    </div>
  )
}

/** What is said by theme; beside the pair above, which holds both worlds. */
function Themes({ told: { themes } }: { told: ResultsResponse }) {
  const { locale } = useLanguage()
  const words = elsewhereText[locale]
  if (themes.length === 0) return null
  return (
    <div class="state-themes" data-world="usager">
      <p class="state-title">{words.themesTitle}</p>
      <ul>
        {themes.map(({ theme, share }) => (
          <li key={theme}>
            {fill(words.themeLine, {
              theme: words.themes[theme],
              said:
                share.told === 'share'
                  ? `${formatShare(share, words.positive, locale)}, ${formatInterval(share, locale)}`
                  : share.told === 'bound'
                    ? formatBound(share, locale)
                    : '',
            })}
            {share.told === 'share' && (
              <IntervalBar world="usager" {...share} isFaint={showingOf(share.n, 0) === 'greyed'} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
