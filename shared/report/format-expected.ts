import type { Share, StandardisedShare } from '../contract/figures/share.ts'
import type {
  Comparison,
  DisclosedExpected,
  WholeComparison,
} from '../contract/reporting/perception.ts'
import type { IntervalGroup } from '../drawing/chart/interval-group.tsx'
import type { IntervalEstimate } from '../drawing/chart/interval-mark.tsx'
import { showingOf } from '../statistics/disclosure.ts'
import type { Cell } from '../text/csv.ts'
import { fill } from '../text/fill.ts'
import { type Locale, localise } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { perceptionText } from '../text/site-owner/reporting/perception.ts'
import { formatNumber } from './format-numbers.ts'
import { formatOtherWorld } from './format-other-world.ts'
import { formatLackingItems, formatWeights } from './format-standardised.ts'
import type { FormattedIntervals } from './formatted-intervals.ts'

const answers = ['worse', 'same', 'better'] as const

/** Formats worse, same, better than expected: three rates, overall and by dimension. */
export function formatExpected(told: DisclosedExpected, locale: Locale): FormattedIntervals {
  const text = perceptionText[locale]
  const { whole, dimensions, stream, beside } = told
  const rows = [
    { key: 'whole', name: text.expected.whole, title: text.expected.whole, shares: whole },
    ...dimensions.map(({ dimension, wording, shares }) => ({
      key: dimension,
      name: text.names[dimension],
      title: fill(text.group, { name: text.names[dimension], wording: localise(wording, locale) }),
      shares,
    })),
  ]
  const groups = rows.map(({ key, title, shares }) => groupOf(key, title, shares, locale))
  const half = Math.ceil(groups.length / 2)
  const isHidden = dimensions.some(({ shares }) => shares.told === 'nothing')
  const isFaint = groups.some((group) => group.rows.some((row) => row.isFaint))
  return {
    told: {
      id: 'expected',
      title: text.expected.title,
      sentence: sentenceOf(whole, locale),
      beside: formatOtherWorld(beside, locale),
      notes: isFaint ? [text.faint] : [],
      made: [
        text.expected.three,
        ...(whole.told === 'shares' ? [formatWeights(whole.same, locale)] : []),
        text.streams[stream],
        ...(isHidden ? [text.expected.fewest] : []),
      ],
      table: {
        columns: Object.values(text.expected.columns),
        rows: rows.flatMap(({ name, shares }) =>
          answers.map((answer): Cell[] => [
            name,
            text.expected.answers[answer],
            ...cellsOf(shares, answer, locale),
          ]),
        ),
      },
    },
    columns: [
      { key: 'first', groups: groups.slice(0, half) },
      ...(groups.length > half ? [{ key: 'second', groups: groups.slice(half) }] : []),
    ],
    domain: [0, 1],
    ticks: [0, 0.5, 1].map((value) => ({ value, said: formatPercent(value, locale) })),
  }
}

function groupOf(
  key: string,
  name: string,
  shares: Comparison | WholeComparison,
  locale: Locale,
): IntervalGroup {
  const text = perceptionText[locale]
  const none = { estimate: null, low: null, high: null, isFaint: false }
  if (shares.told === 'nothing')
    return {
      key,
      name,
      rows: [{ key: 'none', name: null, said: text.tooFew, of: 'usager', ...none }],
    }
  return {
    key,
    name,
    rows: answers.map((answer): IntervalEstimate => {
      const share = shares[answer]
      const row = { key: answer, name: text.expected.answers[answer], of: 'usager' as const }
      if (share.told === 'nothing' || share.told === 'bound')
        return { ...row, said: text.tooFew, ...none }
      const { n, estimate, low, high } = share
      const percent = formatPercent(estimate, locale)
      // A combined rate has no single count.
      const said =
        share.told === 'share'
          ? `${percent} (${formatNumber(share.x, locale)}/${formatNumber(n, locale)})`
          : percent
      return { ...row, said, estimate, low, high, isFaint: showingOf(n, 0) === 'greyed' }
    }),
  }
}

function sentenceOf(whole: WholeComparison, locale: Locale): string {
  const text = perceptionText[locale]
  if (whole.told === 'nothing')
    return whole.lacking ? formatLackingItems(whole.lacking, locale) : text.untold.too_few
  const say = ({ estimate, low, high }: StandardisedShare) =>
    fill(text.expected.share, {
      share: formatPercent(estimate, locale),
      low: Math.round(low * 100),
      high: Math.round(high * 100),
    })
  return fill(text.expected.sentence, {
    n: formatNumber(whole.same.n, locale),
    worse: say(whole.worse),
    same: say(whole.same),
    better: say(whole.better),
  })
}

function cellsOf(
  shares: Comparison | WholeComparison,
  answer: (typeof answers)[number],
  locale: Locale,
): Cell[] {
  const share: Share | StandardisedShare | null = shares.told === 'shares' ? shares[answer] : null
  if (share === null || share.told === 'nothing' || share.told === 'bound')
    return [perceptionText[locale].tooFew, null, null, null, null]
  const { estimate, low, high, n } = share
  return [estimate, low, high, share.told === 'share' ? share.x : null, n]
}
