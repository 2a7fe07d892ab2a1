import type { Change } from '../contract/figures/change.ts'
import type { Locale } from '../text/locale.ts'
import { changeText } from '../text/site-owner/reporting/change.ts'
import type { FormattedIcon } from './line.ts'

/**
 * Formats the icons of a chart: whether the last period varies more than chance, and whether the
 * commitment will be met if nothing changes. A higher share is better.
 */
export function formatChartIcons(
  change: Change | null | undefined,
  locale: Locale,
): FormattedIcon[] {
  if (change?.told !== 'chart') return []
  const { ways, assurance: words } = changeText[locale]
  const { signal, assurance } = change
  return [
    { icon: signal, said: ways[signal] },
    ...(assurance === null ? [] : [{ icon: assurance, said: words[assurance] }]),
  ]
}
