import { Group } from '../../form/field.tsx'
import { useForm } from './form-context.ts'
import { useWords } from './use-words.ts'
import { WeekField } from './week-field.tsx'

/** When the service is open. */
export function HoursGroup() {
  const { written, change } = useForm()
  const text = useWords().form
  return (
    <Group path="/opening" title={text.week} hint={text.weekHint}>
      <WeekField path="/opening" week={written.week} onChange={(week) => change({ week })} />
    </Group>
  )
}
