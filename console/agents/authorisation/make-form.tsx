import { type Keys, scopes } from '#shared/contract/agents/key.ts'
import { Field } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { Select } from '../../form/select.tsx'
import { Ticks } from '../../form/ticks.tsx'
import { expiries } from './draft.ts'
import type { FollowedKeys } from './use-keys.ts'
import { useWords } from './use-words.ts'

const asWritten = { autoCapitalize: 'off', spellcheck: false, required: true } as const

/** Makes a key. */
export function MakeForm({ form, known }: { form: FollowedKeys['form']; known: Keys }) {
  const words = useWords()
  const { field } = form
  const sources = [...new Set(known.keys.map(({ source }) => source))].sort()
  return (
    <section class="make-key ruled" aria-labelledby="make-key">
      <h2 id="make-key">{words.form}</h2>
      <Form form={form} name="key" class="make-key-form">
        <Field {...field('name')} label={words.name} hint={words.nameHint} {...asWritten} />
        <Field
          {...field('source')}
          label={words.source}
          hint={words.sourceHint}
          suggestions={sources}
          {...asWritten}
        />
        <Ticks
          {...field('scopes')}
          legend={words.may}
          options={scopes.map((scope) => [scope, words.scopes[scope]] as const)}
        />
        <Select
          {...field('expires', '/expires_in_days')}
          label={words.expires}
          options={expiries.map((one) => [one, words.expiries[one]] as const)}
        />
        <FormEnd form={form} send={words.make} sending={words.sending} />
      </Form>
    </section>
  )
}
