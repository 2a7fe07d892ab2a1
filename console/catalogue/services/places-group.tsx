import { useMemo } from 'preact/hooks'
import { Group } from '../../form/field.tsx'
import { useServiceForm } from './form-context.ts'
import { ListField } from './list-field.tsx'
import { readPlaces, readTerritories } from './read-lists.ts'
import { useWords } from './use-words.ts'

/** Where the service is offered: its territories and its places. */
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
    </Group>
  )
}
