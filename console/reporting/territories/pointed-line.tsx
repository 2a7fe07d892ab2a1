import type { Places } from '#shared/contract/reporting/places.ts'
import { formatNumber } from '#shared/report/format-numbers.ts'
import { fill } from '#shared/text/fill.ts'
import { formatPercent } from '#shared/text/numbers.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Estimator } from './estimator.ts'
import { useWords } from './use-words.ts'

interface PointedLineProps {
  places: Places
  reading: Estimator
  pointed: string | null
}

/** What is pointed at, in words, always in the same place. The list says the same to a screen reader. */
export function PointedLine({ places, reading, pointed }: PointedLineProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const one = places.territories.find(({ territory }) => territory === pointed)
  return (
    <p class="territory-pointed" aria-hidden="true">
      {one === undefined ? words.pointed : formatPlace(one)}
    </p>
  )

  function formatPlace({ name, verdict, share, shrunk }: Places['territories'][number]): string {
    const known = { name, verdict: words.verdicts[verdict] }
    if (share.told !== 'share' && share.told !== 'register') return fill(words.pointedSays, known)
    const { estimate } = (reading === 'shrunk' && shrunk) || share
    return fill(words.pointedShare, {
      ...known,
      share: formatPercent(estimate, locale),
      x: formatNumber(share.x, locale),
      n: formatNumber(share.n, locale),
    })
  }
}
