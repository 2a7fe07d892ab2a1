import type { SubmitEventHandler } from 'preact'
import { useRef } from 'preact/hooks'

/** What came of what was typed: a fault keeps it in the field, to be mended. */
interface Outcome {
  says: string
  isFault: boolean
}

interface AddressFieldProps {
  id: string
  label: string
  hint: string
  button: string
  value?: string
  outcome: Outcome | null
  /** Called within the event, so that the browser sees a user gesture. */
  onSubmit(typed: string): void
}

/** One address and its button. */
export function AddressField({
  id,
  label,
  hint,
  button,
  value,
  outcome,
  onSubmit,
}: AddressFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const submit: SubmitEventHandler<HTMLFormElement> = (event) => {
    event.preventDefault()
    field.current?.focus()
    onSubmit(field.current?.value ?? '')
  }
  return (
    <form noValidate onSubmit={submit}>
      <label for={id}>{label}</label>
      <p class="muted" id={`${id}-hint`}>
        {hint}
      </p>
      <div class="line">
        <input
          ref={field}
          id={id}
          type="url"
          defaultValue={value ?? ''}
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          aria-describedby={`${id}-hint ${id}-outcome`}
          aria-invalid={outcome?.isFault === true}
        />
        <button type="submit" class="strong">
          {button}
        </button>
      </div>
      <p class={outcome?.isFault ? 'outcome fault' : 'outcome'} id={`${id}-outcome`} role="status">
        {outcome?.says}
      </p>
    </form>
  )
}
