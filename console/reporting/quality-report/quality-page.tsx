import { useEffect, useMemo, useRef } from 'preact/hooks'
import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { bilanText } from '#shared/text/site-owner/reporting/bilan.ts'
import { qualityReportText } from '#shared/text/site-owner/reporting/quality-report.ts'
import { latest } from '../../api/latest.ts'
import { useFollowed } from '../../api/use-followed.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { fragments } from '../../route/page.ts'
import type { PageProps } from '../../route/page-props.ts'
import { Attention } from '../../style/attention.tsx'
import { QualitySheet } from './quality-sheet.tsx'
import { type QualityRead, readQuality } from './read-quality.ts'

/** The quality report of a period, as it is printed: one page. */
export function QualityPage({ session, agent, arriving, onForbidden, period }: QualityPageProps) {
  const { locale } = useLanguage()
  const words = bilanText[locale]
  const text = qualityReportText[locale]
  const { organisation } = agent.organisation
  const read = useMemo(
    () => readQuality(session, organisation, period),
    [session, organisation, period],
  )
  const { followed } = useFollowed({
    read,
    merge: latest<QualityRead>,
    usual: null,
    active: true,
  })
  const { content, trouble, forbidden } = followed
  const sheet = useRef<HTMLElement>(null)
  useTitle(fill(text.title, { period: formatPeriod(period, locale) }))
  useEffect(() => {
    if (forbidden) onForbidden()
  }, [forbidden])
  const isRead = content !== null
  useEffect(() => {
    if (!arriving || !isRead) return
    sheet.current?.querySelector('h1')?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [isRead])
  return (
    <main class="report">
      <section class="sheet-tools" aria-label={words.tools.label}>
        <p>
          <a href={`${fragments.report}/${period}`}>{text.back}</a>
        </p>
        <button type="button" class="strong" disabled={!content?.report} onClick={() => print()}>
          {words.tools.print}
        </button>
      </section>
      <p role="status">
        {!isRead && trouble === null && text.loading}
        {content?.report === null && text.none}
        {trouble !== null && <Attention>{words.kept[trouble]}</Attention>}
      </p>
      {content?.report && (
        <article class="sheet quality-sheet" ref={sheet}>
          <QualitySheet report={content.report} />
        </article>
      )}
    </main>
  )
}

interface QualityPageProps extends PageProps {
  period: string
}
