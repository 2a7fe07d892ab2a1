import { Field, Group, Tick } from '../../form/field.tsx'
import { useQuestionsForm, useWords } from './form-context.ts'

/** Who is invited, and how often. */
export function InvitationGroup() {
  const { draft, change, field } = useQuestionsForm()
  const text = useWords().form
  return (
    <Group path="/invitation" title={text.invitation}>
      <Field {...field('invited')} kind="number" label={text.invited} />
      <Field
        {...field('restDays', '/rest_days')}
        kind="number"
        label={text.rest}
        hint={text.restHint}
      />
      <Tick label={text.open} checked={draft.open} onChange={(open) => change({ open })} />
    </Group>
  )
}
