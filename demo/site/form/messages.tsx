import type { FieldsProps } from './demarche.ts'
import { type Fault, formatFault } from './fault.ts'

/** What one field of a form has in common with every other. */
export interface FieldProps extends FieldsProps {
  name: string
  hint?: string
  optional?: boolean
}

/** The fault of a field, if it has one. */
export function faultOf({ faults, name }: FieldProps): Fault | undefined {
  return faults.find((fault) => fault.field === name)
}

/** The ids of what explains a field, for `aria-describedby`. */
export function describedBy(field: FieldProps): string | undefined {
  const ids = [
    ...(field.hint ? [`${field.name}-hint`] : []),
    ...(faultOf(field) ? [`${field.name}-fault`] : []),
  ]
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** The words above a field: what to write, and what to correct. */
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

/** Says that a field may be left empty. */
export function Optional({ optional, text }: FieldProps) {
  return optional ? <span class="optional"> {text.form.optional}</span> : null
}
