import type { FieldsProps } from './demarche.ts'
import { type Fault, formatFault } from './fault.ts'

/** Properties common to all fields. */
export interface FieldProps extends FieldsProps {
  name: string
  hint?: string
  optional?: boolean
}

/** Finds the error of a field. */
export function faultOf({ faults, name }: FieldProps): Fault | undefined {
  return faults.find((fault) => fault.field === name)
}

/** Lists the ids for `aria-describedby`. */
export function describedBy(field: FieldProps): string | undefined {
  const ids = [
    ...(field.hint ? [`${field.name}-hint`] : []),
    ...(faultOf(field) ? [`${field.name}-fault`] : []),
  ]
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Renders the hint and the error above a field. */
export function Messages(field: FieldProps) {
  const fault = faultOf(field)
  return (
    <>
      {field.hint && (
        <p class="hint" id={`${field.name}-hint`}>
          {field.hint}
        </p>
      )}
      {fault && (
        <p class="fault" id={`${field.name}-fault`}>
          {formatFault(fault, field.text)}
        </p>
      )}
    </>
  )
}

/** Marks a field as optional. */
export function Optional({ optional, text }: FieldProps) {
  return optional ? <span class="optional"> {text.form.optional}</span> : null
}
