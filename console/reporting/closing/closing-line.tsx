import { lengthOf, periodOf } from '#shared/calendar/period.ts'
import type { Closings } from '#shared/contract/reporting/closing.ts'
import { formatClosing } from '#shared/report/format-closing.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { qualityReportText } from '#shared/text/site-owner/reporting/quality-report.ts'
import { useLanguage } from '../../language/language.tsx'
import { qualityOf } from '../../route/quality-part.ts'

/**
 * Says of a month whether it is published, revised or provisional, and leads to the quality of what
 * is published of a period.
 */
export function ClosingLine({ closings, period, service = null }: ClosingLineProps) {
  const { locale } = useLanguage()
  const length = lengthOf(period)
  const isPublished = closings.closings.some(({ month }) => periodOf(month, length) === period)
  const sentences = length === 'month' ? formatClosing(closings, period, service, locale) : []
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence} class="closing">
          {sentence}
        </p>
      ))}
      {isPublished && (
        <p class="closing">
          <a href={qualityOf(period)}>
            {fill(qualityReportText[locale].link, { period: formatPeriod(period, locale) })}
          </a>
        </p>
      )}
    </>
  )
}

interface ClosingLineProps {
  closings: Closings
  period: string
  /** Whose figures; all services by default. */
  service?: string | null
}
