import type { Crossed } from '../contract/reporting/crossed.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { crossedText } from '../text/site-owner/reporting/crossed.ts'
import { formatQuestion, formatShareIn } from './format-crossed.ts'
import {
  drawRow,
  type FormattedClasses,
  formatComparison,
  tableOf,
} from './format-crossed-classes.ts'
import { formatInterval, formatNumber, formatShare } from './format-numbers.ts'

/**
 * Formats whether usagers knew the state of their request, with and without proofs in time; never
 * one alone.
 */
export function formatProofs(
  { stream, on_time, noticed, rows }: Crossed['proofs'][number],
  locale: Locale,
): FormattedClasses {
  const text = crossedText[locale]
  const { question, how, untold, onTime, onTimeUntold, classes } = text.proofs
  const named = rows.map((row) => ({ ...row, name: classes[row.class] }))
  const known =
    noticed.told === 'share'
      ? `${formatShare(noticed, text.proofs.noticed, locale)}, ${formatInterval(noticed, locale)}.`
      : untold
  return {
    told: {
      id: `crossed-proofs-${stream}`,
      title: formatQuestion(question, stream, locale),
      sentence: [known, ...formatContrasts(named, locale)].join(' '),
      beside: formatShareIn(on_time, onTime, locale) ?? onTimeUntold,
      notes: [how, text.classes.cause],
      made: [text.classes.tested],
      table: tableOf(text.columns.noticed, [named], locale),
    },
    groups: [{ key: 'proofs', rows: named.map((row) => drawRow(row, locale)) }],
    axis: text.classes.noticedAxis,
  }
}

/** Formats each class against the first visible one, with both figures and the significance. */
function formatContrasts(
  rows: readonly (Crossed['proofs'][number]['rows'][number] & { name: string })[],
  locale: Locale,
): string[] {
  const { contrast, alone } = crossedText[locale].proofs
  const reference = rows.find(({ share }) => share.told === 'share')
  if (reference?.share.told !== 'share') return []
  const { x, n } = reference.share
  const said = rows.flatMap(({ name, share, compared }) =>
    compared && share.told === 'share'
      ? [
          fill(contrast[compared.direction === 'unclear' ? 'unclear' : 'clear'], {
            reference: reference.name,
            x: formatNumber(x, locale),
            n: formatNumber(n, locale),
            name,
            y: formatNumber(share.x, locale),
            m: formatNumber(share.n, locale),
            ...formatComparison(compared, locale),
          }),
        ]
      : [],
  )
  return said.length > 0 ? said : [alone]
}
