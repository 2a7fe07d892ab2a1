import type { Share } from '../contract/figures/share.ts'
import type { Crossed, CrossedComparison } from '../contract/reporting/crossed.ts'
import type { ChartDescription } from '../drawing/chart/chart-description.ts'
import type { RowGroup } from '../drawing/chart/share-rows.tsx'
import { showingOf } from '../statistics/disclosure.ts'
import type { Cell } from '../text/csv.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { crossedText } from '../text/site-owner/reporting/crossed.ts'
import { formatQuestion, formatRegister, formatShareIn } from './format-crossed.ts'
import { formatBase, formatPoints } from './format-numbers.ts'

/** One chart of rates by class: its frame, and its rows. */
export interface FormattedClasses {
  told: ChartDescription
  groups: RowGroup[]
  axis: string
}

interface Row {
  class: string
  share: Share
  compared: CrossedComparison | null
}

/** Formats the width of the announced window by perception. */
export function formatWindows(
  { stream, rows }: Crossed['windows'][number],
  crossed: Crossed,
  locale: Locale,
): FormattedClasses {
  const text = crossedText[locale]
  const { question, how, classes } = text.windows
  const named = rows.map((row) => ({ ...row, name: classes[row.class] }))
  return {
    told: {
      id: `crossed-windows-${stream}`,
      title: formatQuestion(question, stream, locale),
      sentence: formatDifferences([named], locale).join(' '),
      beside: formatRegister(crossed, locale),
      notes: [how, text.classes.cause],
      made: [...formatBounds([named], locale), text.classes.tested],
      table: tableOf(text.columns.satisfied, [named], locale),
    },
    groups: [{ key: 'width', rows: named.map((row) => drawRow(row, locale)) }],
    axis: text.classes.axis,
  }
}

/** Formats measurements by perception. */
export function formatEvidence(
  { stream, measures }: Crossed['evidence'][number],
  crossed: Crossed,
  locale: Locale,
): FormattedClasses {
  const text = crossedText[locale]
  const { question, how, named, beside, measures: names } = text.evidence
  const facts = measures.map(({ measure, rows }) => {
    const classes: Readonly<Record<string, string>> = text.evidence.classes[measure]
    return rows.map((row) => ({
      ...row,
      short: classes[row.class] ?? row.class,
      name: fill(named, { measure: names[measure], class: classes[row.class] ?? row.class }),
    }))
  })
  const offered = measures
    .map(({ measure, good }) => formatShareIn(good, beside, locale, { measure: names[measure] }))
    .find((said) => said !== null)
  return {
    told: {
      id: `crossed-measures-${stream}`,
      title: formatQuestion(question, stream, locale),
      sentence: formatDifferences(facts, locale).slice(0, mostSaid).join(' '),
      beside: offered ?? formatRegister(crossed, locale),
      notes: [how, text.classes.cause],
      made: [...formatBounds(facts, locale), text.classes.tested],
      table: tableOf(text.columns.satisfied, facts, locale),
    },
    groups: measures.map(({ measure }, at) => ({
      key: measure,
      title: names[measure],
      rows: (facts[at] ?? []).map((row) => drawRow({ ...row, name: row.short }, locale)),
    })),
    axis: text.classes.axis,
  }
}

type Fact = readonly (Row & { name: string })[]

/** Most differences that a sentence names, the largest first; the table has all of them. */
const mostSaid = 3

/** Formats each significant difference with both figures, the largest first, or that there is none. */
function formatDifferences(facts: readonly Fact[], locale: Locale): string[] {
  const text = crossedText[locale].classes
  const rows = facts.flat()
  const said = clearIn(facts).map(({ name, share, reference, other }) =>
    fill(text.clear, {
      name,
      share: formatPercent(share, locale),
      reference,
      other: formatPercent(other, locale),
    }),
  )
  if (said.length > 0) return said
  if (rows.some(({ compared }) => compared !== null)) return [text.unclear]
  return [rows.some(({ share }) => share.told !== 'nothing') ? text.alone : text.untold]
}

/** Formats the bounds of each significant difference. */
function formatBounds(facts: readonly Fact[], locale: Locale): string[] {
  return clearIn(facts).map(({ name, compared }) =>
    fill(crossedText[locale].classes.beyond, { name, ...formatComparison(compared, locale) }),
  )
}

/** Returns the significant differences from the first class of each fact, the largest first. */
function clearIn(facts: readonly Fact[]) {
  return facts
    .flatMap((own) => {
      const reference = own.find(({ share }) => share.told === 'share')
      return own.flatMap(({ name, share, compared }) => {
        if (!compared || compared.direction === 'unclear') return []
        if (reference?.share.told !== 'share' || share.told !== 'share') return []
        const other = reference.share.estimate
        return [{ name, share: share.estimate, reference: reference.name, other, compared }]
      })
    })
    .toSorted((a, b) => Math.abs(b.compared.difference) - Math.abs(a.compared.difference))
}

/** Formats a difference and its bounds, in points. */
export function formatComparison({ difference, low, high }: CrossedComparison, locale: Locale) {
  return {
    difference: formatPoints(difference, locale),
    low: formatPoints(low, locale),
    high: formatPoints(high, locale),
  }
}

/** Returns a row for the chart: with its interval, grey for few answers, or empty when hidden. */
export function drawRow(
  { class: key, name, share }: Row & { name: string },
  locale: Locale,
): RowGroup['rows'][number] {
  if (share.told === 'nothing') {
    const { hidden, tooFew } = crossedText[locale]
    return { key, name, said: share.protects ? hidden : tooFew, share: null }
  }
  if (share.told === 'bound')
    return { key, name, said: crossedText[locale].bound[share.bound], share: null }
  const isFaint = showingOf(share.n, 0) === 'greyed'
  return { key, name, said: formatBase(share, locale), share: { ...share, isFaint } }
}

/** Returns the table of classes, one row each. */
export function tableOf(
  good: string,
  facts: readonly (readonly (Row & { name: string })[])[],
  locale: Locale,
): ChartDescription['table'] {
  const { columns, hidden, tooFew } = crossedText[locale]
  return {
    columns: [columns.class, good, columns.of, columns.share, columns.low, columns.high],
    rows: facts.flat().map(({ name, share }): Cell[] => {
      if (share.told === 'share')
        return [name, share.x, share.n, share.estimate, share.low, share.high]
      const said =
        share.told === 'bound'
          ? crossedText[locale].bound[share.bound]
          : share.protects
            ? hidden
            : tooFew
      return [name, said, null, null, null, null]
    }),
  }
}
