import type { Theme } from '#shared/contract/feedback/theme.ts'
import type { Share } from '#shared/contract/figures/share.ts'
import type { ServiceComments } from '#shared/contract/reporting/comment-report.ts'
import { formatInterval } from '#shared/report/format-numbers.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { ThemesText } from '#shared/text/site-owner/feedback/themes-fr.ts'

/** A theme with its share. */
interface ToldTheme {
  theme: string
  name: string
  share: Extract<Share, { told: 'share' }>
}

/** Themes that may be told, by name: a list by size would read as a ranking that few comments bear. */
export function toldThemes({ themes }: ServiceComments, known: readonly Theme[]): ToldTheme[] {
  return known.flatMap(({ theme, name }) => {
    const share = themes.find((one) => one.theme === theme)?.share
    return share?.told === 'share' ? [{ theme, name, share }] : []
  })
}

/** What one may say of them: which is named most, where it stands out by more than chance. */
export function formatThemes(
  { told }: ServiceComments,
  rows: readonly ToldTheme[],
  text: ThemesText,
  locale: Locale,
): string {
  if (told !== 'themes') return text.told[told]
  const [first, second] = rows.toSorted((a, b) => b.share.estimate - a.share.estimate)
  if (!first) return text.told.none
  if (second && second.share.high >= first.share.low) return text.tie
  const { x, n } = first.share
  const interval = formatInterval(first.share, locale)
  return fill(text.sentence, { theme: first.name, x, n, interval })
}
