import { Field, Group } from '../../form/field.tsx'
import { NameFields } from './about-group.tsx'
import { useServiceForm } from './form-context.ts'
import { PromiseFields } from './norm-group.tsx'
import { useWords } from './use-words.ts'

/** What a new service cannot do without: the rest is declared once it is there. */
export function BeginGroup() {
  const { draft, change } = useServiceForm()
  const text = useWords().form
  return (
    <Group path="/about" title={text.about} hint={text.beginHint}>
      <NameFields />
      <PromiseFields />
      <Field
        path="/contact/name"
        label={text.contactName}
        value={draft.contact.name}
        onChange={(name) => change({ contact: { ...draft.contact, name } }, '/contact/name')}
      />
    </Group>
  )
}
