import { delayUnits } from '#shared/contract/catalogue/norm.ts'
import { Field } from '../../form/field.tsx'
import { Select } from '../../form/select.tsx'
import { useWords } from './use-words.ts'
import type { Unit } from './written.ts'

interface DelayFieldProps {
  /** Where the number stands, and where the unit does. */
  paths: readonly [count: string, unit: string]
  label: string
  hint?: string
  count: string
  unit: Unit
  onChange(delay: { count: string; unit: Unit }): void
}

/** A length of time: a number, and what it counts, in words. */
export function DelayField({ paths, label, hint, count, unit, onChange }: DelayFieldProps) {
  const { form, days } = useWords()
  const [countPath, unitPath] = paths
  return (
    <div class="delay">
      <Field
        path={countPath}
        kind="number"
        label={label}
        hint={hint}
        value={count}
        onChange={(typed) => onChange({ count: typed, unit })}
      />
      <Select
        path={unitPath}
        label={form.unit}
        hint={count.trim() === '' ? undefined : days.unitHints[unit]}
        value={unit}
        options={delayUnits.map((one) => [one, days.units[one]])}
        onChange={(chosen) => onChange({ count, unit: chosen })}
      />
    </div>
  )
}
