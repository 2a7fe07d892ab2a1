import { describedBy, type FieldProps, faultOf, Messages, Optional } from './messages.tsx'

/** Renders a text box of several lines. */
export function LongField(props: FieldProps & { label: string }) {
  const { name, label, typed } = props
  return (
    <div class={faultOf(props) ? 'field wrong' : 'field'}>
      <label for={name}>
        {label}
        <Optional {...props} />
      </label>
      <Messages {...props} />
      <textarea
        id={name}
        name={name}
        rows={5}
        required={!props.optional}
        aria-invalid={faultOf(props) ? true : undefined}
        aria-describedby={describedBy(props)}
      >
        {/* Browsers drop the first line break of a text box, so add one. */}
        {`\n${typed.get(name) ?? ''}`}
      </textarea>
    </div>
  )
}
