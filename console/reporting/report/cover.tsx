import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { formatDate } from '#shared/text/plain-days.ts'
import { useLanguage } from '../../language/language.tsx'
import { ClosingLine } from '../closing/closing-line.tsx'
import type { ReportRead } from './block.ts'
import { useBilan } from './use-bilan.ts'

/** Whose report, and of when: above every section. */
export function Cover({ report, closings, identity }: ReportRead) {
  const { locale } = useLanguage()
  const { cover } = useBilan()
  const { organisation, period, generated_at, zone } = report
  return (
    <header class="sheet-cover">
      <p class="sheet-organisation">
        {/* The name stands beside it. */}
        {identity?.crest && <img src={identity.crest} alt="" width={40} height={40} />}
        {identity?.name ?? organisation}
      </p>
      <h1 tabIndex={-1}>{fill(cover.title, { period: formatPeriod(period, locale) })}</h1>
      <div class="sheet-made">
        <p>
          {fill(cover.made, {
            day: formatDate(new Date(generated_at), zone, locale),
            organisation,
          })}
        </p>
        {period !== null && <ClosingLine closings={closings} period={period} />}
      </div>
    </header>
  )
}
