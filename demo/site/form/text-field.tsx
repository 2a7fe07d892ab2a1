import { describedBy, type FieldProps, faultOf, Messages, Optional } from './messages.tsx'

/** A line of text. */
export function TextField(props: FieldProps & { label: string; type?: 'text' | 'email' | 'tel' }) {
  const { name, label, type = 'text', typed } = props
  const input = {
    id: name,
    name,
    value: typed.get(name) ?? '',
    required: !props.optional,
    'aria-invalid': faultOf(props) ? true : undefined,
    'aria-describedby': describedBy(props),
  }
  return (
    <div class={faultOf(props) ? 'field wrong' : 'field'}>
      <label for={name}>
        {label}
        <Optional {...props} />
      </label>
      <Messages {...props} />
      {type === 'text' ? (
        <input {...input} type="text" autocomplete="off" />
      ) : type === 'tel' ? (
        <input {...input} type="tel" autocomplete="tel" />
      ) : (
        <input {...input} type="email" autocomplete="email" />
      )}
    </div>
  )
}
