import type { Places } from '#shared/contract/reporting/places.ts'
import type { Pointing } from '#shared/drawing/chart/drawn-territory.ts'
import { formatBase, formatBound, formatInterval } from '#shared/report/format-numbers.ts'
import { showingOf } from '#shared/statistics/disclosure.ts'
import { formatPercent } from '#shared/text/numbers.ts'
import { reportText } from '#shared/text/site-owner/reporting/report.ts'
import { IntervalBar } from '../../chart/interval-bar.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { Estimator } from './estimator.ts'
import { VerdictWord } from './verdict-key.tsx'

interface PlaceRowProps {
  place: Places['territories'][number]
  reading: Estimator
  pointing: Pointing
  href: string
  /** A drawing has its line already. */
  isDrawn: boolean
}

/** One territory: its verdict, its share with its interval, and the way to all that is known of it. */
export function PlaceRow({ place, reading, pointing, href, isDrawn }: PlaceRowProps) {
  const { locale } = useLanguage()
  const { territory, name, verdict, share, shrunk } = place
  const told = share.told === 'share' || share.told === 'register' ? share : null
  const drawn = (reading === 'shrunk' && shrunk) || told
  const { low, high } = drawn && 'low' in drawn ? drawn : { low: null, high: null }
  const bounds =
    low === null || high === null
      ? reportText[locale].register
      : formatInterval({ low, high }, locale)
  const { pointed, onPoint } = pointing
  return (
    <li
      class="territory-row"
      data-pointed={pointed === territory || undefined}
      data-world="commun"
      onPointerEnter={() => onPoint(territory)}
      onPointerLeave={() => onPoint(null)}
    >
      <a href={href} onFocus={() => onPoint(territory)} onBlur={() => onPoint(null)}>
        {name}
      </a>
      <VerdictWord verdict={verdict} />
      <span class="territory-figure">
        {told &&
          drawn &&
          `${formatPercent(drawn.estimate, locale)}, ${formatBase(told, locale)}, ${bounds}`}
        {share.told === 'bound' && formatBound(share, locale)}
      </span>
      {told && drawn && !isDrawn && (
        <IntervalBar
          world="commun"
          estimate={drawn.estimate}
          low={low}
          high={high}
          isFaint={showingOf(told.n, 0) === 'greyed'}
        />
      )}
    </li>
  )
}
