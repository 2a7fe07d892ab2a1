import { useRef } from 'preact/hooks'
import { type Weekday, weekdays } from '#shared/contract/catalogue/opening.ts'
import { fill } from '#shared/text/fill.ts'
import { FaultAt } from '../../form/field.tsx'
import { idOf, useControl } from '../../form/form-context.ts'
import { useFocusLater } from '../../form/use-focus-later.ts'
import type { FieldOf } from '../../form/use-form.ts'
import { useWords } from './use-words.ts'
import { type Hours, readHour, type Week } from './week.ts'

/** The hours of a week, day by day: as many ranges as a day has. */
export function WeekField({ path, value: week, onChange }: FieldOf<Week>) {
  return (
    <div>
      {weekdays.map((day, at) => {
        const before = weekdays[at - 1]
        return (
          <DayField
            key={day}
            day={day}
            path={`${path}/${day}`}
            hours={week[day]}
            before={before ? week[before] : null}
            onChange={(hours) => onChange({ ...week, [day]: hours })}
          />
        )
      })}
    </div>
  )
}

interface DayFieldProps {
  day: Weekday
  path: string
  hours: readonly Hours[]
  /** Hours of the day before; `null` for the first of the week. */
  before: readonly Hours[] | null
  onChange(hours: Hours[]): void
}

function DayField({ day, path, hours, before, onChange }: DayFieldProps) {
  const { form: text, days } = useWords()
  const focusLater = useFocusLater()
  const add = useRef<HTMLButtonElement>(null)
  const name = days.weekdays[day]
  const replace = (at: number, some: Partial<Hours>) =>
    onChange(hours.map((one, other) => (other === at ? { ...one, ...some } : one)))
  return (
    <fieldset class="week-day" id={idOf(path)} tabIndex={-1}>
      <legend>{name}</legend>
      <div class="week-hours">
        {hours.length === 0 && <p class="week-closed">{text.closed}</p>}
        {hours.map((one, at) => (
          <div class="week-range" key={at}>
            <HourField
              path={`${path}/${at}/from`}
              of={name}
              label={text.from}
              value={one.from}
              onChange={(from) => replace(at, { from })}
            />
            <HourField
              path={`${path}/${at}/to`}
              of={name}
              label={text.to}
              value={one.to}
              onChange={(to) => replace(at, { to })}
            />
            <button
              type="button"
              class="quiet"
              aria-label={fill(text.removeHours, { day: name, ...one })}
              onClick={() => {
                // The button goes away with its hours.
                add.current?.focus()
                onChange(hours.filter((_, other) => other !== at))
              }}
            >
              {text.remove}
            </button>
            <FaultAt path={`${path}/${at}/from`} />
            <FaultAt path={`${path}/${at}/to`} />
          </div>
        ))}
      </div>
      <div class="week-actions">
        <button
          type="button"
          class="quiet"
          ref={add}
          onClick={() => {
            focusLater(idOf(`${path}/${hours.length}/from`))
            onChange([...hours, nextHours(hours)])
          }}
        >
          {text.addHours}
          <span class="unseen"> – {name}</span>
        </button>
        {before && (
          <button type="button" class="quiet" onClick={() => onChange([...before])}>
            {text.asBefore}
            <span class="unseen"> – {name}</span>
          </button>
        )}
      </div>
    </fieldset>
  )
}

interface HourFieldProps extends FieldOf<string> {
  /** What it is an hour of. */
  of: string
  label: string
}

/** One hour, as people write it; once it is left it stands as `08:30`. */
export function HourField({ path, of, label, value, onChange }: HourFieldProps) {
  const { id, control } = useControl(path)
  return (
    <label class="week-hour" for={id}>
      <span>
        <span class="unseen">{of}, </span>
        {label}
      </span>
      <input
        {...control}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        onBlur={() => {
          const read = readHour(value)
          if (read !== '' && read !== value) onChange(read)
        }}
      />
    </label>
  )
}

/** What a day most often has: a morning, then an afternoon. */
function nextHours(hours: readonly Hours[]): Hours {
  if (hours.length === 0) return { from: '09:00', to: '12:00' }
  return hours.length === 1 ? { from: '14:00', to: '17:00' } : { from: '', to: '' }
}
