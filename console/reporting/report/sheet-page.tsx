import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { isOver } from '#shared/calendar/period.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { latest } from '../../api/latest.ts'
import { useFollowed } from '../../api/use-followed.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { todayIn } from '../../period/periods.ts'
import type { PageProps } from '../../route/page-props.ts'
import { readFromTab, storeInTab } from '../../storage/tab-storage.ts'
import { Attention } from '../../style/attention.tsx'
import type { ReportRead } from './block.ts'
import { readReport } from './read-report.ts'
import { Sheet } from './sheet.tsx'
import { SheetTools } from './sheet-tools.tsx'
import { useBilan } from './use-bilan.ts'

/** Where a day begins first, and where last. The signs are those of POSIX. */
const [firstZone, lastZone] = ['Etc/GMT-14', 'Etc/GMT+12'] as const

/** The report of a period: one section of it on the screen, all of them on paper. */
export function SheetPage({ session, arriving, onForbidden, period, part }: SheetPageProps) {
  const { locale } = useLanguage()
  const words = useBilan()
  const [contact, setContact] = useState(() => readFromTab('report') ?? '')
  // The zone of the organisation is known once it is read: from the first zone on, the hub decides.
  const isReady = useMemo(() => isOver(period, todayIn(firstZone)), [period])
  const read = useMemo(() => readReport(session, period), [session, period])
  const { followed } = useFollowed({
    read,
    merge: latest<ReportRead>,
    usual: null,
    active: isReady,
  })
  const { content, trouble, forbidden } = followed
  const page = useRef<HTMLElement>(null)
  useTitle(fill(words.cover.title, { period: formatPeriod(period, locale) }))
  useEffect(() => {
    if (forbidden) onForbidden()
  }, [forbidden])
  const isRead = content !== null
  const isRefused = trouble === 'unreadable' && !isOver(period, todayIn(lastZone))
  useEffect(() => {
    if (!arriving || !isRead) return
    page.current?.querySelector('h1')?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [isRead, part])

  const write = (typed: string) => {
    setContact(typed)
    storeInTab('report', typed === '' ? null : typed)
  }
  return (
    <main class="report" ref={page}>
      <SheetTools isRead={isRead} contact={contact} onContact={write} />
      <p role="status">
        {(!isReady || isRefused) && words.notOver}
        {isReady && !isRead && trouble === null && words.loading}
        {trouble !== null && !isRefused && <Attention>{words.kept[trouble]}</Attention>}
      </p>
      {content && <Sheet read={content} period={period} part={part} contact={contact.trim()} />}
    </main>
  )
}

interface SheetPageProps extends PageProps {
  period: string
}
