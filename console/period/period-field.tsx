import { formatPeriod } from '#shared/report/format-period.ts'
import { useLanguage } from '../language/language.tsx'
import { periodsToRead, todayIn } from './periods.ts'

interface PeriodFieldProps {
  zone: string
  period: string | null
  onPeriod(period: string | null): void
  /** Whether all there is may be read at once. */
  hasAll?: boolean
}

/** Which period is read: a whole month, quarter or year, or all there is. */
export function PeriodField({ zone, period, onPeriod, hasAll = true }: PeriodFieldProps) {
  const { text, locale } = useLanguage()
  return (
    <div class="entry-field period-field">
      <label for="period">{text.period}</label>
      <select
        id="period"
        value={period ?? ''}
        onChange={(event) => onPeriod(event.currentTarget.value || null)}
      >
        {hasAll && (
          <option value="" selected={period === null}>
            {formatPeriod(null, locale)}
          </option>
        )}
        {periodsToRead(todayIn(zone)).map((one) => (
          <option key={one} value={one} selected={one === period}>
            {formatPeriod(one, locale)}
          </option>
        ))}
      </select>
    </div>
  )
}
