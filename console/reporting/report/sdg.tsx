import { useState } from 'preact/hooks'
import { sdgMonth } from '#shared/contract/reporting/sdg.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { nameSdgFile } from '#shared/report/name-sdg-file.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { openDataText } from '#shared/text/site-owner/reporting/open-data.ts'
import { useResource } from '../../api/use-resource.ts'
import { useLanguage } from '../../language/language.tsx'
import { lastMonth, todayIn } from '../../period/periods.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { takeFile } from './take-file.ts'
import { useBilan } from './use-bilan.ts'

/** Last month's file for the European gateway, and when it is due; nothing where it has no answer. */
export function SdgSection({ session, zone }: { session: Session; zone: string }) {
  const { locale } = useLanguage()
  const { sdg: words } = openDataText[locale]
  const { openData } = useBilan()
  const today = todayIn(zone)
  const month = lastMonth(today)
  const { content } = useResource(session, `/v1/export/sdg.json?month=${month}`, sdgMonth).followed
  const [said, say] = useState<'nothing' | 'taken' | 'failed'>('nothing')

  if (!content || content.answers.length === 0) return null
  const file = nameSdgFile(content, 'csv')

  async function take() {
    const path = `/v1/export/sdg.csv?month=${month}`
    say((await takeFile(session, path, file)) ? 'taken' : 'failed')
  }

  return (
    <section aria-labelledby="sdg">
      <h2 id="sdg">{words.title}</h2>
      <p>
        {fill(words.due, {
          month: formatPeriod(month, locale),
          n: content.answers.length,
          day: formatCivilDay(content.due_on, locale, new Date(`${today}T12:00:00Z`)),
        })}{' '}
        {content.more_may_come && words.more}
      </p>
      <p class="report-note">{words.private}</p>
      <button type="button" onClick={() => void take()}>
        {words.download}
      </button>
      <p role="status">
        {said === 'taken' && fill(openData.taken, { file })}
        {said === 'failed' && <Attention>{openData.failed}</Attention>}
      </p>
    </section>
  )
}
