import type { Crossed } from '../contract/crossed.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { crossedText } from '../text/site/text.ts'
import { sayQuestion, sayShareIn } from './say-crossed.ts'
import { drawRow, type SaidClasses, tableOf } from './say-crossed-classes.ts'
import { sayInterval, sayNumber, sayShare } from './say-numbers.ts'

/** Proofs that came in time against whether usagers noticed; sent and not noticed is said in words. */
export function sayProofs(
  { stream, on_time, noticed, rows }: Crossed['proofs'][number],
  locale: Locale,
): SaidClasses {
  const text = crossedText[locale]
  const { question, how, untold, onTime, onTimeUntold, classes } = text.proofs
  const named = rows.map((row) => ({ ...row, name: classes[row.class] }))
  const known =
    noticed.told === 'share'
      ? `${sayShare(noticed, text.proofs.noticed, locale)}, ${sayInterval(noticed, locale)}.`
      : untold
  return {
    told: {
      id: `crossed-proofs-${stream}`,
      title: sayQuestion(question, stream, locale),
      sentence: [known, ...sayGap(rows, locale)].join(' '),
      beside: sayShareIn(on_time, onTime, locale) ?? onTimeUntold,
      notes: [how],
      table: tableOf(text.columns.noticed, [named], locale),
    },
    groups: [{ key: 'proofs', rows: named.map((row) => drawRow(row, locale)) }],
    axis: text.classes.noticedAxis,
  }
}

function sayGap(rows: Crossed['proofs'][number]['rows'], locale: Locale): string[] {
  const { gap, noGap } = crossedText[locale].proofs
  const share = rows.find((row) => row.class === 'all')?.share
  if (share?.told !== 'share') return []
  const missed = share.n - share.x
  const counts = { x: sayNumber(missed, locale), n: sayNumber(share.n, locale) }
  return [missed === 0 ? noGap : fill(gap, counts)]
}
