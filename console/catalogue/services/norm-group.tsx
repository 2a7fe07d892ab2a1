import { holidayZones } from '#shared/calendar/holiday-zone.ts'
import { Field, Group, Tick } from '../../form/field.tsx'
import { Select } from '../../form/select.tsx'
import { DelayField } from './delay-field.tsx'
import { useServiceForm } from './form-context.ts'
import { LocalisedField } from './localised-field.tsx'
import { NormExample } from './norm-example.tsx'
import { useWords } from './use-words.ts'

/** What is promised to all, and what that gives for one request. */
export function NormGroup() {
  const { draft, change, field } = useServiceForm()
  const text = useWords().form
  return (
    <Group path="/norm" title={text.norm} hint={text.normHint}>
      <DelayField
        paths={['/norm/delay', '/norm/unit']}
        label={text.delay}
        hint={text.delayHint}
        count={draft.delay}
        unit={draft.unit}
        onChange={({ count, unit }) => change({ delay: count, unit }, '/norm/delay', '/norm/unit')}
      />
      <NormExample />
      <LocalisedField
        {...field('result', '/norm/result')}
        label={text.result}
        hint={text.resultHint}
      />
      <LocalisedField
        {...field('sentence', '/norm/sentence')}
        kind="long"
        label={text.sentence}
        hint={text.sentenceHint}
      />
      <Field
        {...field('window', '/norm/window')}
        kind="number"
        label={text.window}
        hint={text.windowHint}
      />
      <LocalisedField {...field('cost', '/norm/cost')} label={text.cost} />
    </Group>
  )
}

/** Which days are holidays for the service. */
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
    </Group>
  )
}
