import { Field, Group, Tick } from '../../form/field.tsx'
import { useQuestionsForm, useWords } from './form-context.ts'

/** Whom people turn to for their own case. */
export function ContactGroup() {
  const { draft, change } = useQuestionsForm()
  const text = useWords().form
  const { contact } = draft
  const labels = {
    name: text.contactName,
    phone: text.phone,
    email: text.email,
    url: text.url,
  }
  return (
    <Group path="/contact" title={text.contact} hint={text.contactHint}>
      <Tick
        label={text.contactAsked}
        checked={draft.hasContact}
        onChange={(hasContact) => change({ hasContact })}
      />
      {draft.hasContact &&
        (['name', 'phone', 'email', 'url'] as const).map((name) => (
          <Field
            key={name}
            path={`/contact/${name}`}
            label={labels[name]}
            value={contact[name]}
            onChange={(typed) => change({ contact: { ...contact, [name]: typed } })}
          />
        ))}
    </Group>
  )
}
