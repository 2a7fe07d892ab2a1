import type { ComponentChildren } from 'preact'
import { FaultAt } from './field.tsx'
import { useControl } from './form-context.ts'
import type { Options } from './select.tsx'

interface TicksProps<Value> {
  /** Where its value and its faults stand. */
  path: string
  legend: string
  hint?: string
  options: Options<Value>
  value: readonly Value[]
  /** What is ticked, in the order in which it is offered. */
  onChange(value: Value[]): void
  /** What stands between the hint and the boxes, and what stands after them. */
  before?: ComponentChildren
  children?: ComponentChildren
}

/** Some of a few, in one row. */
export function Ticks<Value extends string>(props: TicksProps<Value>) {
  const { path, legend, hint, options, value, onChange, before, children } = props
  const { control } = useControl(path)
  const tick = (one: Value, isChosen: boolean) => {
    const others = value.filter((other) => !options.some(([offered]) => offered === other))
    const offered = options.map(([other]) => other)
    onChange([
      ...others,
      ...offered.filter((other) => (other === one ? isChosen : value.includes(other))),
    ])
  }
  return (
    <fieldset class="entry-question" aria-describedby={control['aria-describedby']}>
      <legend>{legend}</legend>
      {hint && <p class="entry-hint">{hint}</p>}
      {before}
      <div class="entry-choices">
        {options.map(([one, name]) => (
          <label key={one} class="entry-choice">
            <input
              type="checkbox"
              data-path={path}
              checked={value.includes(one)}
              onChange={(event) => tick(one, event.currentTarget.checked)}
            />
            {name}
          </label>
        ))}
      </div>
      <FaultAt path={path} />
      {children}
    </fieldset>
  )
}
