import type { Summary } from '#shared/contract/reporting/summary.ts'
import { formatSummary } from '#shared/report/format-summary.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { LetterPart } from './letter.ts'

/** Formats the summary of a period: a line a sentence, and under it where it is explained. */
export function formatSummaryPart(summary: Summary, publicUrl: string, locale: Locale): LetterPart {
  const { title, sentences, note } = formatSummary(summary, locale)
  return {
    title,
    lines: [
      ...sentences.map(({ alert, head, said, links }) => ({
        ...(alert !== null && { alert }),
        head,
        text: said,
        links: links.map(({ label, fragment }) => ({
          label,
          url: `${publicUrl}/console/${fragment}`,
        })),
      })),
      ...(note === null ? [] : [{ text: note }]),
    ],
  }
}
