import { describedBy, type FieldProps, faultOf, Messages, Optional } from './messages.tsx'

/** Several lines of text. */
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
        {/* A browser drops the first line end of a text box, so one is given for it to drop. */}
        {`\n${typed.get(name) ?? ''}`}
      </textarea>
    </div>
  )
}
