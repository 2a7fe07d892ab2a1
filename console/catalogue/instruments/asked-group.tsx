import { Group, Tick } from '../../form/field.tsx'
import { useQuestionsForm, useWords } from './form-context.ts'
import { askedFields } from './written.ts'

/** What is asked besides, for whoever wants to tell. */
export function AskedGroup() {
  const { draft, change } = useQuestionsForm()
  const text = useWords().form
  return (
    <Group path="/asks" title={text.asksMore}>
      {askedFields.map((name) => (
        <Tick
          key={name}
          label={text[name]}
          checked={draft[name]}
          onChange={(isAsked) => change({ [name]: isAsked })}
        />
      ))}
    </Group>
  )
}
