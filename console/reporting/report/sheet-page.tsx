import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { isOver } from '#shared/calendar/period.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { latest } from '../../api/latest.ts'
import { useFollowed } from '../../api/use-followed.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { todayIn } from '../../period/periods.ts'
import { fragments } from '../../route/page.ts'
import type { PageProps } from '../../route/page-props.ts'
import { readFromTab, storeInTab } from '../../storage/tab-storage.ts'
import { Attention } from '../../style/attention.tsx'
import type { ReportRead } from './block.ts'
import { blockList } from './list.ts'
import { readReport } from './read-report.ts'
import { useBilan } from './use-bilan.ts'

/** Where a day begins first, and where last. The signs are those of POSIX. */
const [firstZone, lastZone] = ['Etc/GMT-14', 'Etc/GMT+12'] as const

/** Longest contact that is printed, in characters. */
const longestContact = 200

/** The report of a period, as it is printed. */
export function SheetPage({ session, arriving, onForbidden, period }: SheetPageProps) {
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
  const sheet = useRef<HTMLElement>(null)
  useTitle(fill(words.cover.title, { period: formatPeriod(period, locale) }))
  useEffect(() => {
    if (forbidden) onForbidden()
  }, [forbidden])
  const isRead = content !== null
  const isRefused = trouble === 'unreadable' && !isOver(period, todayIn(lastZone))
  useEffect(() => {
    if (!arriving || !isRead) return
    sheet.current?.querySelector('h1')?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [isRead])

  const write = (typed: string) => {
    setContact(typed)
    storeInTab('report', typed === '' ? null : typed)
  }
  return (
    <main class="report">
      <section class="sheet-tools" aria-label={words.tools.label}>
        <p>
          <a href={fragments.report}>{words.tools.back}</a>
        </p>
        <button type="button" class="strong" disabled={!isRead} onClick={() => print()}>
          {words.tools.print}
        </button>
        <details>
          <summary>{words.tools.contact}</summary>
          <div class="entry-field">
            <label for="report-contact">{words.tools.contactLabel}</label>
            <p class="field-hint" id="report-contact-hint">
              {words.tools.contactHint}
            </p>
            <input
              id="report-contact"
              value={contact}
              maxLength={longestContact}
              aria-describedby="report-contact-hint"
              onInput={(event) => write(event.currentTarget.value)}
            />
          </div>
        </details>
      </section>
      <p role="status">
        {(!isReady || isRefused) && words.notOver}
        {isReady && !isRead && trouble === null && words.loading}
        {trouble !== null && !isRefused && <Attention>{words.kept[trouble]}</Attention>}
      </p>
      {content && (
        <article class="sheet" ref={sheet} style={accentOf(content)}>
          {blockList.map(({ id, Show }) => (
            <Show key={id} {...content} contact={contact.trim()} />
          ))}
        </article>
      )}
    </main>
  )
}

/** The accent of the organisation, as its scheme has it: paper is light, whatever the screen. */
function accentOf({ identity }: ReportRead) {
  const { accent, accent_dark } = identity ?? {}
  return accent ? { '--accent': `light-dark(${accent}, ${accent_dark ?? accent})` } : {}
}

interface SheetPageProps extends PageProps {
  period: string
}
