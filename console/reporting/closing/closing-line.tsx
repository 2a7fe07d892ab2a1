import { lengthOf } from '#shared/calendar/period.ts'
import type { Closings } from '#shared/contract/reporting/closing.ts'
import { formatClosing } from '#shared/report/format-closing.ts'
import { useLanguage } from '../../language/language.tsx'

/** Says of a month whether it is published, revised or provisional. Nothing for a longer period. */
export function ClosingLine({ closings, period, service = null }: ClosingLineProps) {
  const { locale } = useLanguage()
  if (lengthOf(period) !== 'month') return null
  return (
    <>
      {formatClosing(closings, period, service, locale).map((sentence) => (
        <p key={sentence} class="closing">
          {sentence}
        </p>
      ))}
    </>
  )
}

interface ClosingLineProps {
  closings: Closings
  period: string
  /** Whose figures; all services by default. */
  service?: string | null
}
