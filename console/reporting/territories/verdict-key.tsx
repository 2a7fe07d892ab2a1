import type { Places } from '#shared/contract/reporting/places.ts'
import {
  fillOf,
  type Verdict,
  VerdictMark,
  VerdictPatterns,
  verdicts,
} from '#shared/drawing/chart/verdict.tsx'
import { placesWords } from '#shared/report/places-words.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { useLanguage } from '../../language/language.tsx'
import { useWords } from './use-words.ts'

/** What each pattern and mark means, with how many territories have it. */
export function VerdictKey({ places }: { places: Places }) {
  const { locale } = useLanguage()
  const { counts } = placesWords(places, locale)
  const { untested, territories } = places
  const countOf = (verdict: Verdict) =>
    verdict === 'untested' ? untested : territories.filter((one) => one.verdict === verdict).length
  return (
    <ul class="verdict-key plain-list">
      {verdicts
        .filter((verdict) => countOf(verdict) > 0)
        .map((verdict) => (
          <li key={verdict}>
            <VerdictSwatch verdict={verdict} />
            {formatCount(countOf(verdict), counts[verdict], locale)}
          </li>
        ))}
    </ul>
  )
}

/** A verdict as the map draws it, beside its word. */
function VerdictSwatch({ verdict }: { verdict: Verdict }) {
  const id = `key-${verdict}`
  return (
    <svg class="verdict-swatch" viewBox="0 0 40 28" width="40" height="28" aria-hidden="true">
      <VerdictPatterns id={id} />
      <rect
        class="territory-surface"
        data-verdict={verdict}
        fill={fillOf(verdict, id)}
        x="1"
        y="1"
        width="38"
        height="26"
        rx="4"
      />
      <VerdictMark verdict={verdict} x={20} y={14} />
    </svg>
  )
}

/** The mark of a verdict and its word. */
export function VerdictWord({ verdict }: { verdict: Verdict }) {
  const words = useWords()
  return (
    <span class="verdict-word">
      <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
        <VerdictMark verdict={verdict} />
      </svg>
      {words.verdicts[verdict]}
    </span>
  )
}
