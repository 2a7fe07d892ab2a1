import type { ServiceComments as Comments } from '#shared/contract/reporting/comment-report.ts'
import { formatHalf } from '#shared/report/format-half.ts'
import { formatInterval } from '#shared/report/format-numbers.ts'
import { fill } from '#shared/text/fill.ts'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import { IntervalBar } from '../../chart/interval-bar.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useCommentSettings } from './comment-settings.ts'
import { formatAnswered } from './format-answered.ts'
import { formatThemes, toldThemes } from './format-themes.ts'

/** What the comments of one service are about: what one may say, its shares, the other world. */
export function ServiceComments({ comments }: { comments: Comments }) {
  const { locale } = useLanguage()
  const text = themesText[locale]
  const { themes } = useCommentSettings()
  const { service, name, told, sorted, beside, answers } = comments
  const rows = toldThemes(comments, themes)
  const commun = beside && formatHalf(beside.commun, beside.usager, locale)
  return (
    <section aria-labelledby={`about-${service}`}>
      <h2 id={`about-${service}`}>{fill(text.chartTitle, { service: name[locale] })}</h2>
      <p>{formatThemes(comments, rows, text, locale)}</p>
      {told === 'themes' && rows.length > 0 && (
        <ul class="theme-rows plain-list">
          {rows.map(({ theme, name: called, share }) => (
            <li key={theme}>
              <p>
                <strong>{called}</strong>{' '}
                {fill(text.row, {
                  x: share.x,
                  n: share.n,
                  interval: formatInterval(share, locale),
                })}
              </p>
              <IntervalBar world="usager" {...share} isFaint={share.n < 30} />
            </li>
          ))}
        </ul>
      )}
      {commun && (
        <p class="chart-beside">
          {fill(text.beside, { name: commun.name, sentence: commun.lines[0]?.sentence ?? '' })}
        </p>
      )}
      {sorted.told === 'share' && (
        <p class="feedback-how">{fill(text.sorted, { x: sorted.x, n: sorted.n })}</p>
      )}
      <h3>{text.answers.title}</h3>
      <p>{formatAnswered(answers, text, locale).join(' ')}</p>
    </section>
  )
}
