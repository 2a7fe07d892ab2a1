import { Fault, faultId } from './fault.tsx'

/** One answer that may be chosen. */
interface Choice<Value extends string | number> {
  value: Value
  label: string
}

interface ChoiceFieldProps<Value extends string | number> {
  /** The path of the field in the body; its faults are by it. */
  path: string
  legend: string
  choices: readonly Choice<Value>[]
  chosen: Value | undefined
  /** What choosing nothing is called; without it something is always chosen. */
  none?: string
  fault: string | undefined
  onChoose(value: Value | undefined): void
}

/** One question in one row: radios, with the digits of the keyboard for whoever types many. */
export function ChoiceField<Value extends string | number>(props: ChoiceFieldProps<Value>) {
  const { path, legend, choices, chosen, none, fault, onChoose } = props
  const all = [...(none === undefined ? [] : [{ value: undefined, label: none }]), ...choices]

  const onKeyDown = (event: KeyboardEvent) => {
    if (!/^[0-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
    const digit = Number(event.key)
    const choice = digit === 0 ? undefined : choices[digit - 1]
    if (digit === 0 ? none === undefined : choice === undefined) return
    event.preventDefault()
    const field = event.currentTarget as HTMLElement
    const rank = none === undefined ? digit - 1 : digit
    field.querySelectorAll('input')[rank]?.focus()
    onChoose(choice?.value)
  }
  return (
    <fieldset
      class="entry-question"
      aria-describedby={fault ? faultId(path) : undefined}
      onKeyDown={onKeyDown}
    >
      <legend>{legend}</legend>
      <div class="entry-choices">
        {all.map(({ value, label }) => (
          <label key={String(value)} class="entry-choice" data-none={value === undefined}>
            <input
              type="radio"
              name={path}
              checked={chosen === value}
              data-path={path}
              onChange={() => onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
      <Fault path={path} fault={fault} />
    </fieldset>
  )
}
