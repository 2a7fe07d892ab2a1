import { holidayZones } from '#shared/calendar/holiday-zone.ts'
import { Choice } from '../../form/choice.tsx'
import { Field, Group, Tick } from '../../form/field.tsx'
import { DelayField } from './delay-field.tsx'
import { useForm } from './form-context.ts'
import { NormExample } from './norm-example.tsx'
import { SaidField } from './said-field.tsx'
import { useWords } from './use-words.ts'

/** What is promised to all, and what that gives for one request. */
export function NormGroup() {
  const { written, change } = useForm()
  const text = useWords().form
  return (
    <Group path="/norm" title={text.norm} hint={text.normHint}>
      <DelayField
        paths={['/norm/delay', '/norm/unit']}
        label={text.delay}
        hint={text.delayHint}
        count={written.delay}
        unit={written.unit}
        onChange={({ count, unit }) => change({ delay: count, unit })}
      />
      <NormExample />
      <SaidField
        path="/norm/sentence"
        kind="long"
        label={text.sentence}
        hint={text.sentenceHint}
        value={written.sentence}
        onChange={(sentence) => change({ sentence })}
      />
      <Field
        path="/norm/window"
        kind="number"
        label={text.window}
        hint={text.windowHint}
        value={written.window}
        onChange={(typed) => change({ window: typed })}
      />
      <SaidField
        path="/norm/cost"
        label={text.cost}
        value={written.cost}
        onChange={(cost) => change({ cost })}
      />
    </Group>
  )
}

/** Which days are holidays for the service. */
export function CalendarGroup() {
  const { written, change } = useForm()
  const { form: text, days } = useWords()
  const names: Readonly<Record<string, string>> = days.zones
  return (
    <Group path="/calendar" title={text.calendar} hint={text.calendarHint}>
      <Choice
        path="/calendar/zone"
        label={text.zone}
        value={written.zone}
        options={[
          ['', text.zoneUsual],
          ...holidayZones.map(({ zone }) => [zone, names[zone] ?? zone] as const),
        ]}
        onChange={(zone) => change({ zone })}
      />
      <div>
        <Tick
          label={text.whitMonday}
          checked={written.whitMondayOff}
          onChange={(whitMondayOff) => change({ whitMondayOff })}
        />
        <p class="field-hint">{text.whitMondayHint}</p>
      </div>
    </Group>
  )
}
