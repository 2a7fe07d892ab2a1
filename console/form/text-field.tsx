import { Fault, faultId } from './fault.tsx'

interface TextFieldProps {
  path: string
  label: string
  hint: string
  typed: string
  fault: string | undefined
  /** What was typed there before, to choose from. */
  known?: readonly string[]
  onChange(typed: string): void
}

/** A few words on one line, under their label and what helps to write them. */
export function TextField({ path, label, hint, typed, fault, known, onChange }: TextFieldProps) {
  const id = `key${path.replaceAll('/', '-')}`
  return (
    <div class="entry-field">
      <label for={id}>{label}</label>
      <p class="entry-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        data-path={path}
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        required
        value={typed}
        list={known && `${id}-known`}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={`${fault ? `${faultId(path)} ` : ''}${id}-hint`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {known && (
        <datalist id={`${id}-known`}>
          {known.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      <Fault path={path} fault={fault} />
    </div>
  )
}
