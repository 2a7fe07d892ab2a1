import { idOf, useFaultAt } from './faults.ts'
import { FaultAt } from './field.tsx'

interface ChoiceProps<T extends string> {
  /** Where its value stands in what is sent. */
  path: string
  label: string
  hint?: string
  value: T
  options: readonly (readonly [value: T, words: string])[]
  onChange(value: T): void
}

/** One among many, under its label. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { path, label, hint, value, options, onChange } = props
  const fault = useFaultAt(path)
  const id = idOf(path)
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div class="field" data-kind="choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={described || undefined}
        aria-invalid={fault ? 'true' : undefined}
        onChange={(event) => {
          const chosen = options.find(([one]) => one === event.currentTarget.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one} selected={one === value}>
            {words}
          </option>
        ))}
      </select>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FaultAt path={path} />
    </div>
  )
}

interface OptionsProps<T extends string> {
  name: string
  legend: string
  value: T
  options: readonly (readonly [value: T, words: string])[]
  onChange(value: T): void
}

/** One among a few, all of them in sight. */
export function Options<T extends string>(props: OptionsProps<T>) {
  const { name, legend, value, options, onChange } = props
  return (
    <fieldset class="ways">
      <legend>{legend}</legend>
      {options.map(([one, words]) => (
        <label class="tick" key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  )
}
