import type { Theme } from '#shared/contract/feedback/theme.ts'
import type { CommentReport, ReportedTheme } from '#shared/contract/reporting/comment-report.ts'
import type { ChartDescription } from '#shared/drawing/chart/chart-description.ts'
import type { ThemeRow } from '#shared/drawing/chart/theme-rows.tsx'
import { formatBound } from '#shared/report/format-numbers.ts'
import { showingOf } from '#shared/statistics/disclosure.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount, formatPercent } from '#shared/text/numbers.ts'
import type { ThemesText } from '#shared/text/site-owner/feedback/themes-fr.ts'

/** Most themes that are drawn: the others are in the table. */
const mostDrawn = 8

type Words = ThemesText['chart']

type Told = Exclude<ReportedTheme['satisfied'], { told: 'nothing' }>

/** A theme of the report with its name. */
export type NamedTheme = ReportedTheme & { name: string }

/** Gives each theme of the report the name it has now. */
export function nameThemes({ themes }: CommentReport, known: readonly Theme[]): NamedTheme[] {
  return themes.flatMap((one) => {
    const name = known.find(({ theme }) => theme === one.theme)?.name
    return name === undefined ? [] : [{ ...one, name }]
  })
}

/** Describes the chart of themes: what one may say, what is drawn, what the table has. */
export function describeThemesChart(
  { satisfied }: CommentReport,
  themes: readonly NamedTheme[],
  words: Words,
  locale: Locale,
): { told: Omit<ChartDescription, 'beside'>; rows: ThemeRow[] } {
  const others = themes.length - mostDrawn
  const percents = (share: number) => Math.round(share * 100)
  return {
    rows: themes.slice(0, mostDrawn).map((one) => rowOf(one, words, locale)),
    told: {
      id: 'themes',
      title: words.title,
      sentence: formatThemes(satisfied, themes, words, locale),
      notes: [
        words.rule,
        ...(others > 0 ? [formatCount(others, { other: words.others }, locale)] : []),
      ],
      made: words.made,
      table: {
        columns: Object.values(words.columns),
        rows: themes.map(({ name, n, satisfied: share, against, trend }) => {
          const isTold = share.told === 'share'
          return [
            name,
            n,
            isTold
              ? percents(share.estimate)
              : share.told === 'bound'
                ? formatBound(share, locale)
                : null,
            isTold ? percents(share.low) : null,
            isTold ? percents(share.high) : null,
            words.against[against],
            words.trend[trend],
          ]
        }),
      },
    },
  }
}

/** Formats what one may say: the theme that goes with least satisfaction, and what comes up more. */
function formatThemes(
  all: CommentReport['satisfied'],
  themes: readonly NamedTheme[],
  words: Words,
  locale: Locale,
): string {
  if (themes.length === 0) return words.none
  const lower = themes.find(({ against }) => against === 'lower')
  const named = (way: ReportedTheme['trend']) =>
    themes.filter(({ trend }) => trend === way).map(({ name }) => name)
  const sentences = [
    lower && lower.satisfied.told !== 'nothing' && all.told === 'share'
      ? fill(words.lower, {
          theme: lower.name,
          share: shareOf(lower.satisfied, words, locale),
          n: lower.n,
          all: formatPercent(all.estimate, locale),
        })
      : words.unclear,
    ...(['up', 'down'] as const).flatMap((way) => {
      const moved = named(way)
      return moved.length === 0 ? [] : [fill(words[way], { themes: moved.join(', ') })]
    }),
  ]
  return sentences.join(' ')
}

/** Says a share, or what it is at least or at most. */
function shareOf(share: Told, words: Words, locale: Locale): string {
  return share.told === 'bound' ? words.bounds[share.bound] : formatPercent(share.estimate, locale)
}

function rowOf(one: NamedTheme, words: Words, locale: Locale): ThemeRow {
  const { theme, name, n, satisfied, against, months, trend } = one
  const counted = formatCount(n, words.comments, locale)
  const share = satisfied.told === 'nothing' ? null : shareOf(satisfied, words, locale)
  return {
    key: theme,
    name,
    said: fill(share === null ? words.few : words.row, { n: counted, share: share ?? '' }),
    against: against === 'unclear' ? null : words.against[against],
    share:
      satisfied.told === 'share'
        ? { ...satisfied, isFaint: showingOf(satisfied.n, 0) === 'greyed' }
        : null,
    months,
    trend: words.trend[trend],
  }
}
