import { useState } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import { Group, Tick } from '../../form/field.tsx'
import { Select } from '../../form/select.tsx'
import { Attention } from '../../style/attention.tsx'
import { useServiceForm } from './form-context.ts'
import { readWritten } from './read-written.ts'
import { useWords } from './use-words.ts'
import { checkWeek } from './week.ts'
import { WeekField } from './week-field.tsx'

/** The hours that a place has of its own, one place at a time. */
export function PlaceHoursGroup() {
  const { draft, change } = useServiceForm()
  const text = useWords().form
  const { places } = readWritten(draft)
  const [chosen, setChosen] = useState<string | null>(null)
  const place = places.find((one) => one.place === chosen) ?? places[0]
  if (!place)
    return (
      <Group path="/hours" title={text.placeHours}>
        <p>{text.noPlace}</p>
      </Group>
    )
  const { placeWeeks } = draft
  const own = placeWeeks[place.place]
  const toCorrect = places.filter(({ place: one }) => {
    const week = placeWeeks[one]
    return one !== place.place && week && checkWeek(week, '').length > 0
  })
  const set = (week: typeof own) => {
    const { [place.place]: _, ...others } = placeWeeks
    const weeks = week ? { ...others, [place.place]: week } : others
    change({ placeWeeks: weeks }, `/hours/${place.place}`)
  }
  return (
    <Group path="/hours" title={text.placeHours} hint={text.placeHoursHint}>
      <Select
        path="/hours/place"
        label={text.place}
        value={place.place}
        options={places.map((one) => [one.place, one.name])}
        onChange={setChosen}
      />
      {toCorrect.length > 0 && (
        <Attention>
          {fill(text.hoursToCorrect, { places: toCorrect.map(({ name }) => name).join(', ') })}
        </Attention>
      )}
      <Tick
        label={fill(text.hasOwnHours, { place: place.name })}
        checked={own !== undefined}
        onChange={(hasOwn) => set(hasOwn ? draft.week : undefined)}
      />
      {own && <WeekField path={`/hours/${place.place}`} value={own} onChange={set} />}
    </Group>
  )
}
