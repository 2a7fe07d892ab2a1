import { FaultAt, Hint } from './field.tsx'
import { useControl } from './form-context.ts'

/** What may be chosen: each value with its name. */
export type Options<Value> = readonly (readonly [value: Value, name: string])[]

interface SelectProps<Value extends string> {
  /** Where its value and its faults stand. */
  path: string
  label: string
  hint?: string | undefined
  value: Value
  options: Options<Value>
  onChange(value: Value): void
  required?: boolean
}

/** One among many, under its label. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { path, label, hint, value, options, onChange, required } = props
  const { id, look, control } = useControl(path, hint)
  const said = <Hint path={path} hint={hint} />
  return (
    <div class={look === 'entry' ? 'entry-field' : 'field'} data-kind="choice">
      <label for={id}>{label}</label>
      {look === 'entry' && said}
      <select
        {...control}
        required={required}
        value={value}
        onChange={(event) => {
          const chosen = options.find(([one]) => one === event.currentTarget.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one} selected={one === value}>
            {name}
          </option>
        ))}
      </select>
      {look === 'field' && said}
      <FaultAt path={path} />
    </div>
  )
}
