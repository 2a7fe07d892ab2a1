import { useState } from 'preact/hooks'
import type { HolidayOn } from '#shared/calendar/public-holidays.ts'
import { formatCivilDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { useLanguage } from '../../language/language.tsx'
import { type PromisedDay, promisedDay, todayOf } from './example.ts'
import { useServiceForm } from './form-context.ts'
import { number } from './read-written.ts'
import { useWords } from './use-words.ts'

/** Most holidays that are named. */
const mostNamed = 6

/** What the promise gives for one request, by the calendar that counts real ones. */
export function NormExample() {
  const { draft, zone } = useServiceForm()
  const { locale } = useLanguage()
  const text = useWords().form.example
  const now = new Date()
  const today = todayOf(draft, zone, now)
  const [chosen, setChosen] = useState<string | null>(null)
  const received = chosen ?? today
  const promised = promisedDay(draft, received)
  const formatDay = (day: string) => formatCivilDay(day, locale, now)
  return (
    <section class="example card" aria-labelledby="example-title">
      <h2 id="example-title">{text.title}</h2>
      <div class="field">
        <label for="example-received">{text.received}</label>
        <input
          id="example-received"
          type="date"
          min="1990-01-01"
          max="2100-12-31"
          value={received}
          onInput={(event) => setChosen(readDay(event.currentTarget.value))}
        />
      </div>
      <div role="status" class="example-said">
        {promised ? (
          <>
            <p class="example-day">
              {fill(received === today ? text.today : text.other, {
                today: formatDay(received),
                day: formatDay(promised.day),
              })}
            </p>
            <Closing promised={promised} locale={locale} />
            <Holidays holidays={promised.holidays} />
          </>
        ) : (
          <p>{number(draft.delay) === 0 ? text.none : text.notYet}</p>
        )}
      </div>
    </section>
  )
}

function Closing({ promised: { closing }, locale }: { promised: PromisedDay; locale: Locale }) {
  const text = useWords().form.example
  if (closing === null) return null
  const hour = formatHour(new Date(`1970-01-01T${closing}:00Z`), 'UTC', locale)
  return <p>{fill(text.until, { hour })}</p>
}

function Holidays({ holidays }: { holidays: readonly HolidayOn[] }) {
  const { locale } = useLanguage()
  const { form, days } = useWords()
  if (holidays.length === 0) return null
  const named = holidays.slice(0, mostNamed).map(({ day, name }) =>
    fill(form.example.holiday, {
      day: formatCivilDay(day, locale, new Date()),
      name: days.holidays[name],
    }),
  )
  const list = [...named, ...(holidays.length > mostNamed ? ['…'] : [])].join(', ')
  return <p>{fill(formatCount(holidays.length, form.example.holidays, locale), { list })}</p>
}

/** A day within the years that are counted; `null` when a field of days holds none. */
function readDay(typed: string): string | null {
  return /^(?:19|20)\d\d-\d\d-\d\d$/.test(typed) ? typed : null
}
