import { holidayZones } from '#shared/calendar/holiday-zone.ts'
import { Group, Tick } from '../../form/field.tsx'
import { Select } from '../../form/select.tsx'
import { useServiceForm } from './form-context.ts'
import { NormExample } from './norm-example.tsx'
import { useWords } from './use-words.ts'
import { WeekField } from './week-field.tsx'

/** When the service is open. */
export function HoursGroup() {
  const { field } = useServiceForm()
  const text = useWords().form
  return (
    <Group path="/opening" title={text.week} hint={text.weekHint}>
      <WeekField {...field('week', '/opening')} />
    </Group>
  )
}

/** Which days are holidays for the service, and what that makes of its promise. */
export function CalendarGroup() {
  const { draft, change, field } = useServiceForm()
  const { form: text, days } = useWords()
  const names: Readonly<Record<string, string>> = days.zones
  return (
    <Group path="/calendar" title={text.calendar} hint={text.calendarHint}>
      <Select
        {...field('zone', '/calendar/zone')}
        label={text.zone}
        options={[
          ['', text.zoneUsual],
          ...holidayZones.map(({ zone }) => [zone, names[zone] ?? zone] as const),
        ]}
      />
      <div>
        <Tick
          label={text.whitMonday}
          checked={draft.whitMondayOff}
          onChange={(whitMondayOff) => change({ whitMondayOff })}
        />
        <p class="field-hint">{text.whitMondayHint}</p>
      </div>
      <NormExample />
    </Group>
  )
}
