import { Fault, faultId } from './fault.tsx'

interface DayFieldProps {
  path: string
  label: string
  value: string
  isOff?: boolean
  fault: string | undefined
  onChange(value: string): void
}

/** One day of the calendar. */
export function DayField({ path, label, value, isOff = false, fault, onChange }: DayFieldProps) {
  const id = `circumstance${path.replaceAll('/', '-')}`
  return (
    <div class="entry-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        data-path={path}
        value={isOff ? '' : value}
        disabled={isOff}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault ? faultId(path) : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Fault path={path} fault={fault} />
    </div>
  )
}
