import { weekdays } from '#shared/contract/catalogue/opening.ts'
import { fill } from '#shared/text/fill.ts'
import { FaultAt, Field, Group, Tick } from '../../form/field.tsx'
import { useControl } from '../../form/form-context.ts'
import type { FieldOf } from '../../form/use-form.ts'
import { useServiceForm } from './form-context.ts'
import { ItemsField } from './items-field.tsx'
import { useWords } from './use-words.ts'
import { HourField } from './week-field.tsx'
import type { WrittenSlot } from './written.ts'

/** When the service calls its usagers, and how many of them. */
export function CallbacksGroup() {
  const { draft, field } = useServiceForm()
  const { form: text, days: names } = useWords()
  const formatSlot = ({ days, from, to }: WrittenSlot) =>
    days.length === 0
      ? ''
      : fill(text.slotLine, { days: days.map((one) => names.weekdays[one]).join(', '), from, to })
  return (
    <Group path="/callbacks" title={text.callbacks} hint={text.callbacksHint}>
      <ItemsField
        {...field('slots', '/callbacks/slots')}
        words={{ name: text.slot, add: text.addSlot, remove: text.removeSlot }}
        most={28}
        fresh={{ days: [], from: '', to: '', places: '' }}
        format={formatSlot}
      >
        {({ days, from, to, places }, path, name, set) => (
          <>
            <DaysField path={`${path}/days`} value={days} onChange={(all) => set({ days: all })} />
            <div class="week-range">
              <HourField
                path={`${path}/from`}
                of={name}
                label={text.from}
                value={from}
                onChange={(typed) => set({ from: typed })}
              />
              <HourField
                path={`${path}/to`}
                of={name}
                label={text.to}
                value={to}
                onChange={(typed) => set({ to: typed })}
              />
              <FaultAt path={`${path}/from`} />
              <FaultAt path={`${path}/to`} />
            </div>
            <Field
              path={`${path}/places`}
              kind="number"
              label={text.calls}
              value={places}
              onChange={(typed) => set({ places: typed })}
            />
          </>
        )}
      </ItemsField>
      {draft.slots.length > 0 && (
        <Field
          {...field('ahead', '/callbacks/ahead')}
          kind="number"
          label={text.ahead}
          hint={text.aheadHint}
        />
      )}
    </Group>
  )
}

/** On which days of the week a slot is. */
function DaysField({ path, value, onChange }: FieldOf<WrittenSlot['days']>) {
  const { form: text, days } = useWords()
  const { id, control } = useControl(path)
  return (
    <fieldset
      class="ways channels"
      id={id}
      tabIndex={-1}
      aria-describedby={control['aria-describedby']}
    >
      <legend>{text.slotDays}</legend>
      <FaultAt path={path} />
      {weekdays.map((day) => (
        <Tick
          key={day}
          label={days.weekdays[day]}
          checked={value.includes(day)}
          onChange={(isChosen) =>
            onChange(weekdays.filter((one) => (one === day ? isChosen : value.includes(one))))
          }
        />
      ))}
    </fieldset>
  )
}
