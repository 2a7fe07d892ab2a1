import type { ComponentChildren } from 'preact'
import { Attention } from '../style/attention.tsx'
import { idOf, useFaultAt } from './faults.ts'

interface FieldProps {
  /** Where its value stands in what is sent. */
  path: string
  label: ComponentChildren
  hint?: string
  value: string
  onChange(value: string): void
  /** `number` is short, and brings the digits of a phone. */
  kind?: 'number' | 'text' | 'long'
  lang?: string
  /** What others wrote there. */
  suggestions?: readonly string[]
}

/** A field with its words, its limits, and what is wrong with it. */
export function Field(props: FieldProps) {
  const { path, label, hint, value, onChange, kind = 'text', lang, suggestions = [] } = props
  const fault = useFaultAt(path)
  const id = idOf(path)
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  const shared = {
    id,
    value,
    lang,
    dir: lang ? ('auto' as const) : undefined,
    'aria-describedby': described || undefined,
    'aria-invalid': fault ? ('true' as const) : undefined,
  }
  return (
    <div class="field" data-kind={kind}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FaultAt path={path} />
      {kind === 'long' ? (
        <textarea {...shared} rows={3} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={kind === 'number' ? 'decimal' : undefined}
          autocomplete="off"
          list={suggestions.length > 0 ? `${id}-known` : undefined}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {suggestions.length > 0 && (
        <datalist id={`${id}-known`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </div>
  )
}

/** What is wrong at a place, beside it. */
export function FaultAt({ path }: { path: string }) {
  const fault = useFaultAt(path)
  if (fault === undefined) return null
  return (
    <p class="field-fault" id={`${idOf(path)}-fault`}>
      <Attention>{fault}</Attention>
    </p>
  )
}

interface TickProps {
  label: ComponentChildren
  checked: boolean
  onChange(checked: boolean): void
}

/** Something that is asked or not. */
export function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  )
}

interface GroupProps {
  /** Where its faults stand; it takes the keyboard when somebody goes to one. */
  path: string
  title: string
  hint?: string
  children: ComponentChildren
}

/** Fields that settle one thing together. */
export function Group({ path, title, hint, children }: GroupProps) {
  const id = idOf(path)
  const fault = useFaultAt(path)
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <fieldset class="group" id={id} tabIndex={-1} aria-describedby={described || undefined}>
      <legend>{title}</legend>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FaultAt path={path} />
      {children}
    </fieldset>
  )
}
