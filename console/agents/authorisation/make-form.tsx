import { useRef } from 'preact/hooks'
import type { Keys } from '#shared/contract/agents/key.ts'
import { SelectField } from '../../form/select-field.tsx'
import { TextField } from '../../form/text-field.tsx'
import { useFirstFault } from '../../form/use-first-fault.ts'
import { Attention } from '../../style/attention.tsx'
import { type Draft, expiries } from './draft.ts'
import { ScopesField } from './scopes-field.tsx'
import type { Making } from './use-making.ts'
import { useWords } from './use-words.ts'

/** Makes a key. A fault stands by its field, the keyboard goes to the first, nothing is lost. */
export function MakeForm({ making, known }: { making: Making; known: Keys }) {
  const words = useWords()
  const form = useRef<HTMLFormElement>(null)
  const { draft, change, trouble, sending, make } = making
  const faults = trouble?.faults ?? {}
  const sources = [...new Set(known.keys.map(({ source }) => source))].sort()

  useFirstFault(form, trouble)

  return (
    <section class="make-key ruled" aria-labelledby="make-key">
      <h2 id="make-key">{words.form}</h2>
      <form
        ref={form}
        class="make-key-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <TextField
          path="/name"
          label={words.name}
          hint={words.nameHint}
          typed={draft.name}
          fault={faults['/name']}
          onChange={(name) => change({ name })}
        />
        <TextField
          path="/source"
          label={words.source}
          hint={words.sourceHint}
          typed={draft.source}
          fault={faults['/source']}
          known={sources}
          onChange={(source) => change({ source })}
        />
        <ScopesField
          chosen={draft.scopes}
          fault={faults['/scopes']}
          onChange={(scopes) => change({ scopes })}
        />
        <SelectField
          path="/expires_in_days"
          label={words.expires}
          options={expiries.map((one) => [one, words.expiries[one]] as const)}
          value={draft.expires}
          fault={faults['/expires_in_days']}
          onChange={(expires) => change({ expires: expires as Draft['expires'] })}
        />
        <div class="entry-actions">
          <button type="submit" class="strong" aria-disabled={sending}>
            {sending ? words.sending : words.make}
          </button>
        </div>
        <p class="entry-fault" role="alert">
          {trouble && <Attention key={String(trouble.turn)}>{trouble.said}</Attention>}
        </p>
      </form>
    </section>
  )
}
