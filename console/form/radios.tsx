import { FaultAt } from './field.tsx'
import { useControl } from './form-context.ts'
import type { Options } from './select.tsx'

interface RadiosProps<Value> {
  /** Where its value and its faults stand. */
  path: string
  legend: string
  value: Value
  /** What is called nothing stands first, and has no value. */
  options: Options<Value>
  onChange(value: Value): void
}

/** One among a few, in one row: radios, with the digits of the keyboard for whoever types many. */
export function Radios<Value extends string | number | undefined>(props: RadiosProps<Value>) {
  const { path, legend, value, options, onChange } = props
  const { id, control } = useControl(path)
  const isNone = (one: Value) => one === undefined || one === ''
  const ranks = options.flatMap(([one], rank) => (isNone(one) ? [] : [rank]))

  const onKeyDown = (event: KeyboardEvent) => {
    if (!/^[0-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
    const digit = Number(event.key)
    const rank = digit === 0 ? options.findIndex(([one]) => isNone(one)) : (ranks[digit - 1] ?? -1)
    const chosen = options[rank]
    if (!chosen) return
    event.preventDefault()
    const field = event.currentTarget as HTMLElement
    field.querySelectorAll('input')[rank]?.focus()
    onChange(chosen[0])
  }
  return (
    <fieldset
      class="entry-question"
      aria-describedby={control['aria-describedby']}
      onKeyDown={onKeyDown}
    >
      <legend>{legend}</legend>
      <div class="entry-choices">
        {options.map(([one, name]) => (
          <label key={String(one)} class="entry-choice" data-none={isNone(one)}>
            <input
              type="radio"
              name={id}
              checked={value === one}
              data-path={path}
              onChange={() => onChange(one)}
            />
            {name}
          </label>
        ))}
      </div>
      <FaultAt path={path} />
    </fieldset>
  )
}
