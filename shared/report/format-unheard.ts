import type { Unheard } from '../contract/reporting/indicators.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount } from '../text/numbers.ts'
import { reportText } from '../text/site-owner/reporting/report.ts'
import { formatNumber } from './format-numbers.ts'

/** Formats non-response: who was asked and did not answer. */
export function formatUnheard({ streams }: Unheard, locale: Locale): string[] {
  const text = reportText[locale].unheard
  const byPage = streams.find(({ stream }) => stream === 'asked')
  const asked = streams.filter(({ shown, opened }) => shown + opened > 0)
  const answered = byPage?.answered ?? null
  const silent = byPage && answered !== null ? Math.max(0, byPage.shown - answered) : 0
  return [
    ...asked.map(({ stream, ended, shown, opened, answered }) =>
      fill(answered === null ? text.few[stream] : text[stream], {
        ended: formatNumber(ended, locale),
        shown: formatNumber(shown, locale),
        opened: formatNumber(opened, locale),
        answered: formatNumber(answered ?? 0, locale),
      }),
    ),
    ...(silent > 0 ? [formatCount(silent, text.silent, locale)] : []),
    ...(asked.length === 0 ? [text.nobody] : []),
  ]
}
