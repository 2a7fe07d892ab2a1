import { useEffect, useMemo } from 'preact/hooks'
import { type ResultImports, resultImports } from '#shared/contract/reporting/results.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { latest } from '../../api/latest.ts'
import { readHub } from '../../api/read-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { lastMonth, periodsOver, todayIn } from '../../period/periods.ts'
import { fragments } from '../../route/page.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { Attention } from '../../style/attention.tsx'
import { ImportList } from '../results/import-list.tsx'
import { ImportSection } from '../results/import-section.tsx'
import { ObservatoireSection } from './observatoire.tsx'
import { OpenData } from './open-data.tsx'
import { SdgSection } from './sdg.tsx'
import { useBilan } from './use-bilan.ts'

/** Which reports there are, the same as open data, and what the State's instruments say. */
export function Landing({ session, arriving, onForbidden }: PageProps) {
  const { text, locale } = useLanguage()
  const words = useBilan()
  const heading = useArrival(arriving)
  const read = useMemo(() => readHub(session, '/v1/results/imports', resultImports), [session])
  const imports = useFollowed({
    read,
    merge: latest<ResultImports>,
    usual: null,
    active: true,
  })
  const { content, trouble, forbidden } = imports.followed
  useTitle(text.pages.report)
  useEffect(() => {
    if (forbidden) onForbidden()
  }, [forbidden])

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
      {content && (
        <>
          <Reports zone={content.zone} said={(period) => formatPeriod(period, locale)} />
          <OpenData session={session} zone={content.zone} />
          <ObservatoireSection session={session} imports={content.imports.length} />
          <SdgSection session={session} zone={content.zone} />
          <ImportSection session={session} known={content} onTaken={() => void imports.ask()} />
          <ImportList
            session={session}
            known={content}
            onChanged={(changed) => imports.change(() => changed)}
          />
        </>
      )}
    </main>
  )
}

/** The last month first, since that is what one comes for; then every other period that is over. */
function Reports({ zone, said }: { zone: string; said: (period: string) => string }) {
  const { choose } = useBilan()
  const today = todayIn(zone)
  const last = lastMonth(today)
  const linkTo = (period: string) => `${fragments.report}/${period}`
  return (
    <section class="reports" aria-labelledby="reports">
      <h2 id="reports">{choose.title}</h2>
      <p>
        <a class="strong report-last" href={linkTo(last)}>
          {fill(choose.last, { period: said(last) })}
        </a>
      </p>
      <h3 id="reports-others">{choose.others}</h3>
      <ul class="report-periods plain-list" aria-labelledby="reports-others">
        {periodsOver(today)
          .filter((period) => period !== last)
          .map((period) => (
            <li key={period}>
              <a href={linkTo(period)}>{said(period)}</a>
            </li>
          ))}
      </ul>
    </section>
  )
}
