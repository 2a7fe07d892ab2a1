import { Group } from '../../form/field.tsx'
import { useServiceForm } from './form-context.ts'
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
