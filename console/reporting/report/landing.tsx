import { useEffect } from 'preact/hooks'
import { closings } from '#shared/contract/reporting/closing.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { useResource } from '../../api/use-resource.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { lastMonth, periodsOver, todayIn } from '../../period/periods.ts'
import { fragments } from '../../route/page.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { Attention } from '../../style/attention.tsx'
import { ClosingLine } from '../closing/closing-line.tsx'
import { parts } from './parts.ts'
import { useBilan } from './use-bilan.ts'

/** Which reports there are: the last one first, since that is what one comes for. */
export function Landing({ session, arriving, onForbidden }: PageProps) {
  const { text, locale } = useLanguage()
  const words = useBilan()
  const heading = useArrival(arriving)
  const { content, trouble, forbidden } = useResource(session, '/v1/closings', closings).followed
  useTitle(text.pages.report)
  useEffect(() => {
    if (forbidden) onForbidden()
  }, [forbidden])
  const today = content && todayIn(content.zone)
  const last = today && lastMonth(today)
  const linkTo = (period: string) => `${fragments.report}/${period}`

  return (
    <main class="report">
      <h1 ref={heading} tabIndex={-1}>
        {words.question}
      </h1>
      <p class="intro">{words.intro}</p>
      <p role="status">
        {content === null && trouble === null && words.loading}
        {trouble !== null && <Attention>{words.kept[trouble]}</Attention>}
      </p>
      {content && last && today && (
        <section class="reports" aria-labelledby="reports">
          <h2 id="reports">{words.choose.title}</h2>
          <p>
            <a class="strong report-last" href={linkTo(last)}>
              {fill(words.choose.last, { period: formatPeriod(last, locale) })}
            </a>
          </p>
          <ClosingLine closings={content} period={last} />
          <h3 id="reports-others">{words.choose.others}</h3>
          <ul class="report-periods plain-list" aria-labelledby="reports-others">
            {periodsOver(today)
              .filter((period) => period !== last)
              .map((period) => (
                <li key={period}>
                  <a href={linkTo(period)}>{formatPeriod(period, locale)}</a>
                </li>
              ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="report-beside">
        <h2 id="report-beside">{words.beside.title}</h2>
        <ul class="report-beside plain-list">
          <li>
            <a href={fragments.subscriptions}>{words.beside.subscriptions}</a>
          </li>
          {(['data', 'observatoire', 'import'] as const).map((part) => (
            <li key={part}>
              <a href={`${fragments.report}/${parts[part]}`}>{words.beside[part]}</a>
            </li>
          ))}
        </ul>
      </section>
    </main>
  )
}
