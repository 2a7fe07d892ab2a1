import type { ComponentChildren } from 'preact'
import { Attention } from '../../style/attention.tsx'
import type { Draft } from './draft.ts'

interface FindingFieldProps {
  name: keyof Draft
  label: string
  hint?: string
  fault: string | undefined
  children(described: Described): ComponentChildren
}

/** What ties a control to its words. */
interface Described {
  id: string
  'data-path': string
  'aria-describedby': string | undefined
  'aria-invalid': 'true' | undefined
}

/** A field under its words, with what is wrong with it. */
export function FindingField({ name, label, hint, fault, children }: FindingFieldProps) {
  const id = `finding-field-${name}`
  const described = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div class="entry-field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="entry-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        'data-path': name,
        'aria-describedby': described || undefined,
        'aria-invalid': fault ? 'true' : undefined,
      })}
      {fault && (
        <p class="entry-fault" id={`${id}-fault`}>
          <Attention>{fault}</Attention>
        </p>
      )}
    </div>
  )
}
