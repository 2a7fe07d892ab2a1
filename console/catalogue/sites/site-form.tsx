import { useRef } from 'preact/hooks'
import { Fault, faultId } from '../../form/fault.tsx'
import { TextField } from '../../form/text-field.tsx'
import { useFirstFault } from '../../form/use-first-fault.ts'
import { Attention } from '../../style/attention.tsx'
import type { Draft } from './draft.ts'
import type { Registering } from './use-registering.ts'
import { useWords } from './use-words.ts'

interface SiteFormProps {
  registering: Registering
  /** Tells the fields of two forms apart. */
  id: string
  /** A site that is registered already keeps its short name. */
  isKnown: boolean
}

/** Registers a site or changes it. A fault stands by its field, and nothing typed is lost. */
export function SiteForm({ registering, id, isKnown }: SiteFormProps) {
  const words = useWords()
  const form = useRef<HTMLFormElement>(null)
  const { draft, change, trouble, sending, register } = registering
  useFirstFault(form, trouble && { turn: trouble.turn, faults: byPath(trouble.faults, id) })
  const field = (name: Exclude<keyof Draft, 'origins'>, label: string, hint: string) => (
    <TextField
      path={`/${id}/${name}`}
      label={label}
      hint={hint}
      typed={draft[name]}
      fault={trouble?.faults[name]}
      onChange={(typed) => change({ [name]: typed })}
    />
  )
  const origins = `/${id}/origins`
  return (
    <form
      ref={form}
      class="site-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void register()
      }}
    >
      {field('fr', words.name, words.nameHint)}
      {field('en', words.nameEn, words.nameEnHint)}
      {!isKnown && field('slug', words.slug, words.slugHint)}
      <div class="entry-field">
        <label for={`${id}-origins`}>{words.originList}</label>
        <p class="entry-hint" id={`${id}-origins-hint`}>
          {words.originHint}
        </p>
        <textarea
          id={`${id}-origins`}
          data-path={origins}
          rows={3}
          autoComplete="off"
          spellcheck={false}
          value={draft.origins}
          aria-invalid={trouble?.faults.origins ? 'true' : undefined}
          aria-describedby={`${trouble?.faults.origins ? `${faultId(origins)} ` : ''}${id}-origins-hint`}
          onInput={(event) => change({ origins: event.currentTarget.value })}
        />
        <Fault path={origins} fault={trouble?.faults.origins} />
      </div>
      <div class="entry-actions">
        <button type="submit" class="strong" aria-disabled={sending}>
          {sending ? words.saving : words.save}
        </button>
      </div>
      <p class="entry-fault" role="alert">
        {trouble && <Attention key={String(trouble.turn)}>{trouble.said}</Attention>}
      </p>
    </form>
  )
}

function byPath(faults: Partial<Record<string, string>>, id: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(faults).flatMap(([name, said]) =>
      said === undefined ? [] : [[`/${id}/${name}`, said]],
    ),
  )
}
