import { useMemo, useState } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import { Group, Tick } from '../../form/field.tsx'
import { Select } from '../../form/select.tsx'
import { Attention } from '../../style/attention.tsx'
import { useServiceForm } from './form-context.ts'
import { ListField } from './list-field.tsx'
import { type Place, readPlaces, readTerritories } from './read-lists.ts'
import { useWords } from './use-words.ts'
import { checkWeek } from './week.ts'
import { WeekField } from './week-field.tsx'

/** Where the service is offered: its territories, its places, and the hours that a place has of its own. */
export function PlacesGroup() {
  const { draft, field } = useServiceForm()
  const text = useWords().form
  const territories = useMemo(() => readTerritories(draft.territories), [draft.territories])
  const places = useMemo(
    () => readPlaces(draft.places, new Set(territories.list.map(({ territory }) => territory))),
    [draft.places, territories],
  )
  const { code, name, address, territory } = text.columns
  return (
    <Group path="/where" title={text.places}>
      <ListField
        {...field('territories')}
        label={text.territoriesLabel}
        hint={text.territoriesHint}
        read={territories}
        count={text.read.territories}
        rows={territories.list.map((one) => [one.territory, one.name])}
        columns={[code, name]}
      />
      <ListField
        {...field('places')}
        label={text.placesLabel}
        hint={text.placesHint}
        read={places}
        count={text.read.places}
        rows={places.list.map((one) => [
          one.place,
          one.name,
          one.address ?? '',
          one.territory ?? '',
        ])}
        columns={[code, name, address, territory]}
      />
      {places.list.length > 0 && <PlaceHours places={places.list} />}
    </Group>
  )
}

/** The hours of one place at a time. */
function PlaceHours({ places }: { places: readonly Place[] }) {
  const { draft, change } = useServiceForm()
  const text = useWords().form
  const [chosen, setChosen] = useState<string | null>(null)
  const place = places.find((one) => one.place === chosen) ?? places[0]
  if (!place) return null
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
