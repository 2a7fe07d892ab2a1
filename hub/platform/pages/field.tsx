import type { ComponentChildren, JSX } from 'preact'

/** What a field asks, and what is wrong with what was typed. */
interface Asked {
  id: string
  /** Name of the value in the form; by default the id. */
  name?: string
  label: string
  hint?: ComponentChildren
  /** The fault, in the usager's language; `undefined` or `false` if there is none. */
  fault?: ComponentChildren
}

/** How a value is typed, as HTML names it. */
type Typed = Pick<
  JSX.IntrinsicElements['textarea'],
  | 'autocapitalize'
  | 'autocomplete'
  | 'autofocus'
  | 'dir'
  | 'inputmode'
  | 'maxLength'
  | 'required'
  | 'spellcheck'
  | 'value'
>

/** A field of one line. A field with a fault takes the focus, and says its fault. */
export function Field({
  id,
  name = id,
  label,
  hint,
  fault,
  type = 'text',
  ...input
}: Asked & Typed & { type?: 'email' | 'tel' | 'text' }) {
  return (
    <>
      <Words id={id} label={label} hint={hint} fault={fault} />
      {/* Preact's types take one type of input at a time. */}
      <input
        id={id}
        name={name}
        type={type as 'text'}
        {...stateOf({ id, hint, fault })}
        {...input}
      />
    </>
  )
}

/** A field of several lines, otherwise as {@link Field}. */
export function TextField({
  id,
  name = id,
  label,
  hint,
  fault,
  ...area
}: Asked & Typed & { rows: number }) {
  return (
    <>
      <Words id={id} label={label} hint={hint} fault={fault} />
      <textarea id={id} name={name} {...stateOf({ id, hint, fault })} {...area} />
    </>
  )
}

function Words({ id, label, hint, fault }: Omit<Asked, 'name'>) {
  return (
    <>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p class="fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </>
  )
}

function stateOf({ id, hint, fault }: Pick<Asked, 'id' | 'hint' | 'fault'>) {
  const words = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return {
    autofocus: Boolean(fault),
    'aria-invalid': fault ? ('true' as const) : undefined,
    'aria-describedby': words || undefined,
  }
}
