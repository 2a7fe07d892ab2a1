import type { ComponentChildren } from 'preact'
import { Attention } from '../style/attention.tsx'
import { type Control, useControl } from './form-context.ts'

interface FieldBoxProps {
  /** Where its value and its faults stand. */
  path: string
  label: ComponentChildren
  hint?: string | undefined
  kind?: string
  /** Id of what describes it besides. */
  described?: string | undefined
  /** Class of the whole. */
  box?: string | undefined
  /** What is shown under it. */
  below?: ComponentChildren
  children(control: Control): ComponentChildren
}

/** A control under its words, with what is wrong with it. */
function FieldBox(props: FieldBoxProps) {
  const { path, label, hint, kind, described, box = '', below, children } = props
  const { id, look, control } = useControl(path, hint, described)
  return (
    <div class={`${look === 'entry' ? 'entry-field' : 'field'} ${box}`} data-kind={kind}>
      <label for={id}>{label}</label>
      <Hint path={path} hint={hint} />
      {look === 'field' && <FaultAt path={path} />}
      {children(control)}
      {look === 'entry' && <FaultAt path={path} />}
      {below}
    </div>
  )
}

interface FieldProps {
  path: string
  label: ComponentChildren
  hint?: string | undefined
  value: string
  onChange(value: string): void
  /** `number` is short, and brings the digits of a phone; `long` has lines. */
  kind?: 'number' | 'text' | 'long' | 'date' | 'month'
  lang?: string
  /** What others wrote there. */
  suggestions?: readonly string[]
  described?: string
  box?: string
  /** What is shown under it. */
  children?: ComponentChildren
  class?: string
  rows?: number
  max?: string
  maxLength?: number
  required?: boolean
  disabled?: boolean
  spellcheck?: boolean
  autocomplete?: string
  autoCapitalize?: 'off'
  inputMode?: 'email'
}

/** What is written in a line, or in several. */
export function Field(props: FieldProps) {
  const { path, label, hint, described, box, children, ...typed } = props
  const { value, onChange, kind = 'text', suggestions = [], rows = 3, ...own } = typed
  const onInput = (event: { currentTarget: { value: string } }) =>
    onChange(event.currentTarget.value)
  return (
    <FieldBox {...{ path, label, hint, kind, described, box }} below={children}>
      {(control) => {
        const all = {
          ...control,
          ...own,
          value,
          onInput,
          ...(own.lang && { dir: 'auto' as const }),
        }
        if (kind === 'long') return <textarea {...all} rows={rows} />
        const isText = kind === 'text' || kind === 'number'
        const list = suggestions.length > 0 ? `${control.id}-known` : undefined
        return (
          <>
            <input
              autocomplete="off"
              inputMode={kind === 'number' ? 'decimal' : undefined}
              {...all}
              type={isText ? 'text' : kind}
              list={list}
            />
            {list && (
              <datalist id={list}>
                {suggestions.map((one) => (
                  <option key={one} value={one} />
                ))}
              </datalist>
            )}
          </>
        )
      }}
    </FieldBox>
  )
}

/** How a field is filled in. */
export function Hint({ path, hint }: { path: string; hint: string | undefined }) {
  const { id, look } = useControl(path)
  if (!hint) return null
  return (
    <p class={`${look}-hint`} id={`${id}-hint`}>
      {hint}
    </p>
  )
}

/** What is wrong at a place, beside it. */
export function FaultAt({ path }: { path: string }) {
  const { id, look, fault } = useControl(path)
  if (!fault) return null
  return (
    <p class={`${look}-fault`} id={`${id}-fault`}>
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
  const { id, control } = useControl(path, hint)
  return (
    <fieldset class="group" id={id} tabIndex={-1} aria-describedby={control['aria-describedby']}>
      <legend>{title}</legend>
      <Hint path={path} hint={hint} />
      <FaultAt path={path} />
      {children}
    </fieldset>
  )
}
