import { describedBy, type FieldProps, faultOf, Messages } from './messages.tsx'

const parts = ['day', 'month', 'year'] as const

/** Renders a memorised date as three text boxes. */
export function DayField(props: FieldProps & { legend: string }) {
  const { name, legend, typed, text } = props
  return (
    <fieldset
      class={faultOf(props) ? 'field wrong' : 'field'}
      aria-describedby={describedBy(props)}
    >
      <legend>{legend}</legend>
      <Messages {...props} />
      <div class="boxes">
        {parts.map((part, place) => (
          <div key={part}>
            <label for={place === 0 ? name : `${name}-${part}`}>{text.form[part]}</label>
            <input
              // The first one has the field's id, the target of the error summary.
              id={place === 0 ? name : `${name}-${part}`}
              name={`${name}_${part}`}
              class={part}
              inputMode="numeric"
              value={typed.get(`${name}_${part}`) ?? ''}
              autocomplete="off"
              required
              aria-invalid={faultOf(props) ? true : undefined}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
