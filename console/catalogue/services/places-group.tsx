import { useMemo, useState } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import { Choice } from '../../form/choice.tsx'
import { Group, Tick } from '../../form/field.tsx'
import { Attention } from '../../style/attention.tsx'
import { useForm } from './form-context.ts'
import { ListField } from './list-field.tsx'
import { type Place, readPlaces, readTerritories } from './read-lists.ts'
import { useWords } from './use-words.ts'
import { checkWeek } from './week.ts'
import { WeekField } from './week-field.tsx'

/** Where the service is offered: its territories, its places, and the hours that a place has of its own. */
export function PlacesGroup() {
  const { written, change } = useForm()
  const text = useWords().form
  const territories = useMemo(() => readTerritories(written.territories), [written.territories])
  const places = useMemo(
    () => readPlaces(written.places, new Set(territories.list.map(({ territory }) => territory))),
    [written.places, territories],
  )
  const { code, name, address, territory } = text.columns
  return (
    <Group path="/where" title={text.places}>
      <ListField
        name="territories"
        label={text.territoriesLabel}
        hint={text.territoriesHint}
        lines={written.territories}
        read={territories}
        rows={territories.list.map((one) => [one.territory, one.name])}
        columns={[code, name]}
        onChange={(lines) => change({ territories: lines })}
      />
      <ListField
        name="places"
        label={text.placesLabel}
        hint={text.placesHint}
        lines={written.places}
        read={places}
        rows={places.list.map((one) => [
          one.place,
          one.name,
          one.address ?? '',
          one.territory ?? '',
        ])}
        columns={[code, name, address, territory]}
        onChange={(lines) => change({ places: lines })}
      />
      {places.list.length > 0 && <PlaceHours places={places.list} />}
    </Group>
  )
}

/** The hours of one place at a time. */
function PlaceHours({ places }: { places: readonly Place[] }) {
  const { written, change } = useForm()
  const text = useWords().form
  const [chosen, setChosen] = useState<string | null>(null)
  const place = places.find((one) => one.place === chosen) ?? places[0]
  if (!place) return null
  const { placeWeeks } = written
  const own = placeWeeks[place.place]
  const toCorrect = places.filter(({ place: one }) => {
    const week = placeWeeks[one]
    return one !== place.place && week && checkWeek(week, '').length > 0
  })
  const set = (week: typeof own) => {
    const { [place.place]: _, ...others } = placeWeeks
    change({ placeWeeks: week ? { ...others, [place.place]: week } : others })
  }
  return (
    <Group path="/hours" title={text.placeHours} hint={text.placeHoursHint}>
      <Choice
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
        onChange={(hasOwn) => set(hasOwn ? written.week : undefined)}
      />
      {own && <WeekField path={`/hours/${place.place}`} week={own} onChange={set} />}
    </Group>
  )
}
