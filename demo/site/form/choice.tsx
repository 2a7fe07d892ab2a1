import { describedBy, type FieldProps, faultOf, Messages } from './messages.tsx'

/** Renders radio buttons. */
export function Choice(
  props: FieldProps & { legend: string; options: readonly { value: string; label: string }[] },
) {
  const { name, legend, options, typed } = props
  return (
    <fieldset
      class={faultOf(props) ? 'field wrong' : 'field'}
      aria-describedby={describedBy(props)}
    >
      <legend>{legend}</legend>
      <Messages {...props} />
      {options.map(({ value, label }, place) => (
        <div class="option" key={value}>
          <input
            type="radio"
            // The first one has the field's id, the target of the error summary.
            id={place === 0 ? name : `${name}-${value}`}
            name={name}
            value={value}
            checked={typed.get(name) === value}
            required
          />
          <label for={place === 0 ? name : `${name}-${value}`}>{label}</label>
        </div>
      ))}
    </fieldset>
  )
}
