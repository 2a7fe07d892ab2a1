import type { CommentReport } from '#shared/contract/reporting/comment-report.ts'
import { ThemeRows } from '#shared/drawing/chart/theme-rows.tsx'
import { formatBase, formatInterval } from '#shared/report/format-numbers.ts'
import { formatPairSide, type PairSide } from '#shared/report/format-pair-side.ts'
import { formatPeriod, formatShortMonth } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatPercent } from '#shared/text/numbers.ts'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import type { ThemesText } from '#shared/text/site-owner/feedback/themes-fr.ts'
import { Chart } from '../../chart/chart.tsx'
import { useWidth } from '../../chart/use-width.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import { WorldPair } from '../../style/world-pair.tsx'
import { useCommentSettings } from './comment-settings.ts'
import { formatAnswered } from './format-answered.ts'
import { describeThemesChart, nameThemes } from './format-themes.ts'

/** What the comments of one service are about: both worlds once, one chart, what it rests on. */
export function ThemesReport({ report }: { report: CommentReport }) {
  const { locale } = useLanguage()
  const text = themesText[locale]
  const { themes: known } = useCommentSettings()
  const [box, width] = useWidth()
  const { told, satisfied, sorted, beside, answers, from, until } = report
  if (told !== 'themes' || beside === null)
    return <p>{text.told[told === 'themes' ? 'not_alone' : told]}</p>
  const themes = nameThemes(report, known)
  const chart = describeThemesChart(report, themes, text.chart, locale)
  const sides = sidesOf(satisfied, beside, text, locale)
  const drawn = {
    axis: text.chart.axis,
    monthly: text.chart.monthly,
    first: formatShortMonth(from, locale),
    last: formatShortMonth(until, locale),
  }
  return (
    <>
      <WorldPair {...sides} />
      <Chart
        level={2}
        isPaired
        told={{ ...chart.told, beside: `${sides.commun.name} ${sides.commun.said}` }}
      >
        <div ref={box}>
          {width > 0 && (
            <ThemeRows
              width={width}
              rows={chart.rows}
              all={
                satisfied.told === 'share'
                  ? {
                      estimate: satisfied.estimate,
                      said: fill(text.chart.all, {
                        share: formatPercent(satisfied.estimate, locale),
                      }),
                    }
                  : null
              }
              words={drawn}
              percent={(share) => formatPercent(share, locale)}
            />
          )}
        </div>
      </Chart>
      <nav aria-labelledby="read-themes">
        <p id="read-themes" class="feedback-question">
          {text.read}
        </p>
        <ul class="replies-links plain-list">
          {themes.slice(0, chart.rows.length).map(({ theme, name, n }) => (
            <li key={theme}>
              <a href={hrefOf(theme, report.service)}>
                {name} ({n})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="feedback-how">
        {fill(text.period, {
          from: formatPeriod(from, locale),
          until: formatPeriod(until, locale),
        })}{' '}
        {sorted.told === 'share' && fill(text.sorted, { x: sorted.x, n: sorted.n })} {text.who}{' '}
        {formatAnswered(answers, text, locale).join(' ')}
      </p>
    </>
  )
}

function sidesOf(
  satisfied: CommentReport['satisfied'],
  { usager, commun }: NonNullable<CommentReport['beside']>,
  text: ThemesText,
  locale: Locale,
): { usager: PairSide; commun: PairSide } {
  return {
    usager: {
      name: text.pair.name,
      figure: satisfied.told === 'share' ? formatPercent(satisfied.estimate, locale) : null,
      said:
        satisfied.told === 'share'
          ? fill(text.pair.said, {
              base: formatBase(satisfied, locale),
              interval: formatInterval(satisfied, locale),
            })
          : text.pair.hidden,
    },
    commun: formatPairSide(commun, usager, locale),
  }
}

/** The comments of a theme, answered ones included. */
function hrefOf(theme: string, service: string | null): string {
  const asked = new URLSearchParams({ voir: 'tous', theme, ...(service !== null && { service }) })
  return `${fragments.replies}?${asked}`
}
