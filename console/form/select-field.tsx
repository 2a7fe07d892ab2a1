import { Fault, faultId } from './fault.tsx'

interface SelectFieldProps {
  path: string
  label: string
  options: readonly (readonly [value: string, name: string])[]
  value: string
  fault?: string | undefined
  onChange(value: string): void
}

/** A choice among many, under its label. */
export function SelectField({ path, label, options, value, fault, onChange }: SelectFieldProps) {
  const id = `entry${path.replaceAll('/', '-')}`
  return (
    <div class="entry-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        data-path={path}
        value={value}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault ? faultId(path) : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one} selected={one === value}>
            {name}
          </option>
        ))}
      </select>
      <Fault path={path} fault={fault} />
    </div>
  )
}
