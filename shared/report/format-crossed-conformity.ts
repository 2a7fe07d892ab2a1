import {
  type CellName,
  type Conformity,
  type Crossed,
  crossedCells,
} from '../contract/reporting/crossed.ts'
import type { ChartDescription } from '../drawing/chart/chart-description.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount } from '../text/numbers.ts'
import { crossedText } from '../text/site-owner/reporting/crossed.ts'
import { formatQuestion, formatRegister, formatShareIn } from './format-crossed.ts'
import { formatComparison } from './format-crossed-classes.ts'

/** One cell in words: name, count, advice. */
export interface FormattedCell {
  cell: CellName
  name: string
  count: string
  act: string
  /** `null` when hidden. */
  n: number | null
  opens: boolean
}

/** Formats the service standard by perception: the frame of its chart, and each cell. */
export function formatConformity(
  table: Conformity,
  crossed: Crossed,
  locale: Locale,
): { told: ChartDescription; cells: FormattedCell[] } {
  const text = crossedText[locale]
  const { conformity } = text
  const { by, stream, aside } = table
  const badly = [
    formatShareIn(table.badly_among_kept, conformity.badly, locale),
    formatShareIn(table.badly_among_missed, conformity.badlyMissed, locale),
  ].filter((said) => said !== null)
  const cells = crossedCells.map((cell) => formatCell(table, cell, locale))
  const asides = [
    ...(aside?.not_yet ? [formatCount(aside.not_yet, conformity.notYet, locale)] : []),
    ...(aside?.no_date ? [formatCount(aside.no_date, conformity.noDate, locale)] : []),
  ]
  return {
    told: {
      id: `crossed-dates-${by}-${stream}`,
      title: formatQuestion(conformity.question[by], stream, locale),
      sentence: [
        ...(badly.length > 0 ? badly : [conformity.untold]),
        ...formatCompared(table, locale),
      ].join(' '),
      beside: formatRegister(crossed, locale),
      notes: [conformity.how[by], ...asides, conformity.entered],
      table: {
        columns: [text.columns.cell, text.columns.n],
        rows: cells.map(({ name, n }) => [name, n ?? text.hidden]),
      },
    },
    cells,
  }
}

function formatCompared({ compared }: Conformity, locale: Locale): string[] {
  if (compared === null) return []
  const sentence = crossedText[locale].conformity.compared[compared.direction]
  return [fill(sentence, formatComparison(compared, locale))]
}

function formatCell({ by, cells }: Conformity, cell: CellName, locale: Locale): FormattedCell {
  const text = crossedText[locale].conformity
  const { n, opens } = cells[cell]
  const isOfRequests = by === 'register' && cell === 'unanswered'
  const counted = isOfRequests ? text.requests : text.answers
  const count = n === null ? text.hidden : formatCount(n, counted, locale)
  return { cell, ...text.cells[cell], count, n, opens }
}
