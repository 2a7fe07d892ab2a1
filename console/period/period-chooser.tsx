import { useState } from 'preact/hooks'
import type { PeriodFault } from '#shared/calendar/inside-period.ts'
import { periodOf } from '#shared/calendar/period.ts'
import { formatInsidePeriod } from '#shared/report/format-inside-period.ts'
import { fill } from '#shared/text/fill.ts'
import { periodText } from '#shared/text/site-owner/period.ts'
import { useLanguage } from '../language/language.tsx'
import { Attention } from '../style/attention.tsx'
import { OwnDates } from './own-dates.tsx'
import { periodGroups } from './period-groups.ts'
import { todayIn } from './periods.ts'

interface PeriodChooserProps {
  zone: string
  /** The period that is shown. */
  period: string
  /** Why another one, which the address asks for, is not shown. */
  fault: PeriodFault | null
  /** Whether weeks and own dates are on offer. */
  hasDays: boolean
  /** Whether the month under way is on offer. */
  hasNow?: boolean
  onPeriod(period: string): void
}

const own = 'own'

/** Which period is read: the last complete week, month, quarter or year, earlier ones, own dates. */
export function PeriodChooser({
  zone,
  period,
  fault,
  hasDays,
  hasNow = false,
  onPeriod,
}: PeriodChooserProps) {
  const { locale } = useLanguage()
  const words = periodText[locale]
  const today = todayIn(zone)
  const { last, earlier } = periodGroups(today, hasDays)
  const now = periodOf(today, 'month')
  const [isOwn, setOwn] = useState(period.includes('..'))
  const isOffered = [...last, ...earlier.flatMap(({ periods }) => periods)].includes(period)
  const option = (one: string) => (
    <option key={one} value={one} selected={!isOwn && one === period}>
      {formatInsidePeriod(one, locale)}
    </option>
  )
  return (
    <div class="period-chooser">
      <label for="period">{words.label}</label>
      <select
        id="period"
        value={isOwn ? own : period}
        onChange={({ currentTarget: { value } }) => {
          setOwn(value === own)
          if (value !== own) onPeriod(value)
        }}
      >
        {hasNow && option(now)}
        {!isOffered && !period.includes('..') && !(hasNow && period === now) && option(period)}
        <optgroup label={words.last}>{last.map(option)}</optgroup>
        {hasDays && (
          <option value={own} selected={isOwn}>
            {words.own}
          </option>
        )}
        {earlier.map(({ length, periods }) => (
          <optgroup key={length} label={words.earlier[length]}>
            {periods.map(option)}
          </optgroup>
        ))}
      </select>
      {isOwn && <OwnDates key={period} period={period} today={today} onPeriod={onPeriod} />}
      {fault !== null && (
        <p role="status" class="period-fault">
          <Attention>
            {`${words.fault[fault]} ${fill(words.instead, { period: formatInsidePeriod(period, locale) })}`}
          </Attention>
        </p>
      )}
    </div>
  )
}
