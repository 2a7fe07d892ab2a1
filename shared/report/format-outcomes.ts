import type { Share } from '../contract/figures/share.ts'
import type { DisclosedByOutcome, DisclosedOutcomes } from '../contract/reporting/outcomes.ts'
import type { IntervalGroup } from '../drawing/chart/interval-group.tsx'
import type { IntervalEstimate } from '../drawing/chart/interval-mark.tsx'
import { showingOf } from '../statistics/disclosure.ts'
import type { Cell } from '../text/csv.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { outcomesText } from '../text/site-owner/reporting/outcomes.ts'
import { perceptionText } from '../text/site-owner/reporting/perception.ts'
import { formatBound, formatNumber } from './format-numbers.ts'
import { formatOtherWorld } from './format-other-world.ts'
import { formatPeriod } from './format-period.ts'
import type { FormattedIntervals } from './formatted-intervals.ts'

type Question = 'satisfied' | 'same_treatment'
type Estimate = Share | DisclosedByOutcome['standardised'][number]

/** An outcome, all of them, or all at equal outcomes; its figure in each period. */
interface Row {
  key: string
  name: string
  estimates: readonly Estimate[]
}

/** Formats satisfaction and equal treatment by outcome, and standardised on it. */
export function formatOutcomes(told: DisclosedOutcomes, locale: Locale): FormattedIntervals {
  const text = outcomesText[locale]
  const periods = told.periods.map((one) => formatPeriod(one, locale))
  const questions = (['satisfied', 'same_treatment'] as const).flatMap((question) => {
    const by = told[question]
    return by.told === 'figures' ? [{ question, by, rows: rowsOf(by, locale) }] : []
  })
  const columns = questions.map(({ question, rows }) => ({
    key: question,
    groups: rows.map((row) => groupOf(question, row, periods, locale)),
  }))
  const isFaint = columns.some(({ groups }) =>
    groups.some(({ rows }) => rows.some((row) => row.isFaint)),
  )
  return {
    told: {
      id: 'outcomes',
      title: text.title,
      sentence: sentenceOf(told, periods, locale),
      beside: questions.length === 2 ? text.both : formatOtherWorld(told.beside, locale),
      notes: [
        ...questions.slice(0, 1).map(({ by }) => populationOf(by, locale)),
        text.who,
        ...(questions.length < 2 ? [text.untreated] : []),
        ...(isFaint ? [perceptionText[locale].faint] : []),
      ],
      table: {
        columns: Object.values(text.columns),
        rows: questions.flatMap(({ question, rows }) =>
          rows.flatMap(({ name, estimates }) =>
            estimates.map((one, at): Cell[] => [
              ...[text.questions[question], name, periods[at] ?? ''],
              ...cellsOf(one, locale),
            ]),
          ),
        ),
      },
    },
    columns,
    domain: [0, 1],
    ticks: [0, 0.5, 1].map((value) => ({ value, said: formatPercent(value, locale) })),
  }
}

function rowsOf({ rows, whole, standardised }: DisclosedByOutcome, locale: Locale): Row[] {
  const text = outcomesText[locale]
  return [
    ...rows.map(({ outcomes, shares }) => ({
      key: outcomes.join('-'),
      name: fill(text.of, { outcomes: nameOf(outcomes, locale) }),
      estimates: shares,
    })),
    { key: 'whole', name: text.whole, estimates: whole },
    { key: 'standardised', name: text.standardised, estimates: standardised },
  ]
}

function nameOf(outcomes: DisclosedByOutcome['rows'][number]['outcomes'], locale: Locale): string {
  const text = outcomesText[locale]
  return outcomes.map((one) => text.outcomes[one]).join(text.or)
}

function groupOf(
  question: Question,
  { key, name, estimates }: Row,
  periods: readonly string[],
  locale: Locale,
): IntervalGroup {
  const of = question === 'satisfied' ? 'usager' : 'commun'
  return {
    key,
    name: `${outcomesText[locale].questions[question]} – ${name}`,
    rows: estimates.map((one, at): IntervalEstimate => {
      const row = { key: periods[at] ?? '', name: periods[at] ?? null, of } as const
      const said = formatEstimate(one, locale)
      if (!('estimate' in one))
        return { ...row, said, estimate: null, low: null, high: null, isFaint: false }
      const { estimate, low, high } = one
      return { ...row, said, estimate, low, high, isFaint: isGrey(one) }
    }),
  }
}

const isGrey = (one: Estimate) => 'n' in one && showingOf(one.n, 0) === 'greyed'

function formatEstimate(one: Estimate, locale: Locale): string {
  if ('told' in one && one.told === 'bound') return formatBound(one, locale)
  if (!('estimate' in one)) return perceptionText[locale].tooFew
  const percent = formatPercent(one.estimate, locale)
  if (!('n' in one)) return percent
  return `${percent} (${formatNumber(one.x, locale)}/${formatNumber(one.n, locale)})`
}

function sentenceOf(
  { satisfied }: DisclosedOutcomes,
  periods: readonly string[],
  locale: Locale,
): string {
  const text = outcomesText[locale]
  if (satisfied.told === 'nothing') return text.untold.too_few
  const say = (estimates: readonly Estimate[], at: number) => {
    const one = estimates.at(at)
    if (one === undefined || !('estimate' in one)) return perceptionText[locale].tooFew
    return formatPercent(one.estimate, locale)
  }
  const { whole, standardised } = satisfied
  const last = {
    period: periods.at(-1) ?? '',
    raw: say(whole, -1),
    standardised: say(standardised, -1),
  }
  if (periods.length < 2) return fill(text.sentence.one, last)
  return fill(text.sentence.two, {
    ...last,
    before: periods[0] ?? '',
    rawBefore: say(whole, 0),
    standardisedBefore: say(standardised, 0),
  })
}

function populationOf({ rows }: DisclosedByOutcome, locale: Locale): string {
  const text = outcomesText[locale]
  const weights = rows.map(({ outcomes, weight }) =>
    fill(text.weight, {
      outcome: nameOf(outcomes, locale),
      share: formatPercent(weight, locale),
    }),
  )
  return fill(text.population, { weights: weights.join(', ') })
}

function cellsOf(one: Estimate, locale: Locale): Cell[] {
  if (!('estimate' in one)) return [formatEstimate(one, locale), null, null, null, null]
  const counts = 'n' in one ? [one.x, one.n] : [null, null]
  return [one.estimate, one.low, one.high, ...counts]
}
