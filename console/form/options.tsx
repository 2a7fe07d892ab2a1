import { idOf } from './form-context.ts'
import type { Options as Offered } from './select.tsx'
import type { FieldOf } from './use-form.ts'

interface OptionsProps<Value> extends FieldOf<Value> {
  legend: string
  options: Offered<Value>
}

/** One among a few, each on its line. */
export function Options<Value extends string>(props: OptionsProps<Value>) {
  const { path, legend, value, options, onChange } = props
  const name = idOf(path)
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
