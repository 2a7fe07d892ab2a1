import type {
  SummaryMoved,
  SummarySentence,
  SummaryService,
} from '../contract/reporting/summary.ts'
import type { World } from '../contract/reporting/world.ts'
import { fill } from '../text/fill.ts'
import { type Locale, localise } from '../text/locale.ts'
import { type Counted, formatCount, formatPercent } from '../text/numbers.ts'
import { summaryText } from '../text/site-owner/reporting/summary.ts'
import { intlTag } from '../text/usager-locale.ts'
import { formatNames } from './format-names.ts'
import { formatExactNumber, formatNumber } from './format-numbers.ts'
import { formatPeriod } from './format-period.ts'
import { formatGap, formatGapCounted } from './format-summary-halves.ts'

/**
 * Formats what several services have in common: the first three of them in the world it is told
 * for, and how many went which way in the other.
 */
export function formatGroup(
  { kind, services }: SummarySentence,
  told: World,
  locale: Locale,
): { head: string; usager: string; commun: string } {
  const { group } = summaryText[locale]
  const since = services
    .flatMap(({ usager }) => usager.satisfaction.since ?? [])
    .sort()
    .at(0)
  const named = services.map((one) => {
    const service = localise(one.name, locale)
    const said = detailOf(kind, one, locale)
    return said === '' ? service : fill(group.item, { service, said })
  })
  const names = `${formatNames(named, locale)}.`
  return {
    head: fill(group.kinds[kind], {
      n: formatNumber(services.length, locale),
      since: since === undefined ? '' : formatPeriod(since, locale),
    }),
    usager: told === 'usager' ? names : formatWays('usager', services, locale),
    commun: told === 'commun' ? names : formatWays('commun', services, locale),
  }
}

/** Formats how many services went which way in one world. */
function formatWays(world: World, services: readonly SummaryService[], locale: Locale): string {
  const { title, ...ways }: { title: string } & Readonly<Record<string, Counted | string>> =
    summaryText[locale].group[world]
  const found = services.map((one) => (world === 'usager' ? usagerWay(one) : communWay(one)))
  const counted = Object.entries(ways).flatMap(([way, sentence]) => {
    const n = found.filter((one) => one === way).length
    return n === 0 || typeof sentence === 'string' ? [] : [formatCount(n, sentence, locale)]
  })
  return fill(title, { list: new Intl.ListFormat(intlTag(locale)).format(counted) })
}

function detailOf(
  kind: SummarySentence['kind'],
  { usager, commun }: SummaryService,
  locale: Locale,
): string {
  const { group, commun: words } = summaryText[locale]
  const percent = (share: number) => formatPercent(share, locale)
  const from = ({ estimate, before }: SummaryMoved) =>
    estimate === null || before === null
      ? ''
      : fill(group.after, { share: percent(estimate), before: percent(before) })
  const [worst] = commun.below
  if (kind === 'below' && worst)
    return fill(group.farthest, { places: worst.name, gap: formatGapCounted(worst.gap, locale) })
  if (kind === 'under_floor' && commun.under_floor) return percent(commun.under_floor.people)
  if (kind === 'equality_down') {
    const { before, estimate } = commun.equality ?? {}
    return before == null || estimate == null
      ? ''
      : fill(words.short, { before: formatGap(before, locale), after: formatGap(estimate, locale) })
  }
  if (kind === 'kept_down') {
    const fell = [commun.kept?.moved, commun.within?.moved].find((one) => one?.way === 'down')
    return fell ? from(fell) : ''
  }
  const { share, commitment, satisfaction } = usager
  if (satisfaction.estimate !== null && kind !== 'missed') return from(satisfaction)
  if (share && commitment !== null)
    return fill(group.for, {
      share: percent(share.estimate),
      commitment: formatExactNumber(commitment, locale, 'percent'),
    })
  return share === null ? '' : percent(share.estimate)
}

function usagerWay({ usager: { verdict, never, satisfaction, share } }: SummaryService): string {
  if (verdict === 'missed' || never) return 'missed'
  return share === null && satisfaction.way === 'early' ? 'too_few' : satisfaction.way
}

function communWay({ commun }: SummaryService): string {
  if (commun.below.length > 0) return 'below'
  if (commun.under_floor !== null) return 'under_floor'
  const isFallen = [commun.kept, commun.within].some((one) => one?.moved?.way === 'down')
  const way = commun.equality?.way ?? 'too_few'
  return isFallen && way !== 'down' ? 'kept' : way
}
