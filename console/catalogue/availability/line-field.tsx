import { Fault, faultId } from '../../form/fault.tsx'

interface LineFieldProps {
  path: string
  label: string
  hint?: string
  /** A number brings the digits of a phone; a day and a month their calendar. */
  kind?: 'number' | 'text' | 'date' | 'month'
  value: string
  fault: string | undefined
  onChange(value: string): void
}

/** One line: a number, a day, a month or a few words. */
export function LineField({
  path,
  label,
  hint,
  kind = 'number',
  value,
  fault,
  onChange,
}: LineFieldProps) {
  const id = `offer${path.replaceAll('/', '-')}`
  const described = [fault && faultId(path), hint && `${id}-hint`].filter(Boolean).join(' ')
  const isCalendar = kind === 'date' || kind === 'month'
  const shared = {
    id,
    'data-path': path,
    autoComplete: 'off',
    value,
    'aria-invalid': fault ? ('true' as const) : undefined,
    'aria-describedby': described || undefined,
    onInput: (event: { currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
  }
  return (
    <div class="entry-field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="entry-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {isCalendar ? (
        <input {...shared} type={kind} />
      ) : (
        <input {...shared} type="text" inputMode={kind === 'number' ? 'decimal' : undefined} />
      )}
      <Fault path={path} fault={fault} />
    </div>
  )
}
