import { useState } from 'preact/hooks'
import { daysLater } from '#shared/calendar/day.ts'
import { faultOf, insideDaysOf, type PeriodFault } from '#shared/calendar/inside-period.ts'
import { periodText } from '#shared/text/site-owner/period.ts'
import { useLanguage } from '../language/language.tsx'
import { Attention } from '../style/attention.tsx'

interface OwnDatesProps {
  /** The period that is shown, whose days the fields begin with. */
  period: string
  /** `YYYY-MM-DD` */
  today: string
  onPeriod(period: string): void
}

/** Two dates, both included, and what is wrong with them. */
export function OwnDates({ period, today, onPeriod }: OwnDatesProps) {
  const { locale } = useLanguage()
  const words = periodText[locale]
  const days = insideDaysOf(period)
  const [from, setFrom] = useState(days.from)
  const [until, setUntil] = useState(daysLater(days.until, -1))
  const [fault, setFault] = useState<PeriodFault | null>(null)
  return (
    <form
      class="period-dates"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const asked = `${from}..${until}`
        const wrong = faultOf(asked, today)
        setFault(wrong)
        if (wrong === null) onPeriod(asked)
      }}
    >
      <label>
        {words.from}
        <input
          type="date"
          value={from}
          max={today}
          onInput={({ currentTarget }) => setFrom(currentTarget.value)}
        />
      </label>
      <label>
        {words.until}
        <input
          type="date"
          value={until}
          max={today}
          aria-invalid={fault !== null}
          aria-describedby="period-dates-fault"
          onInput={({ currentTarget }) => setUntil(currentTarget.value)}
        />
      </label>
      <button type="submit">{words.show}</button>
      <p id="period-dates-fault" role="status">
        {fault !== null && <Attention>{words.fault[fault]}</Attention>}
      </p>
    </form>
  )
}
