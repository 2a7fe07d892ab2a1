import { Fault, faultId } from '../../form/fault.tsx'
import { useWords } from './use-words.ts'

interface BasisFieldProps {
  typed: string
  fault: string | undefined
  onChange(typed: string): void
}

const path = '/basis'

/** Who decided it, and where everybody can read it. */
export function BasisField({ typed, fault, onChange }: BasisFieldProps) {
  const words = useWords()
  return (
    <div class="entry-field">
      <label for="declare-basis">{words.basis}</label>
      <p class="entry-hint" id="declare-basis-hint">
        {words.basisHint}
      </p>
      <textarea
        id="declare-basis"
        data-path={path}
        rows={2}
        required
        value={typed}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={`${fault ? `${faultId(path)} ` : ''}declare-basis-hint`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <Fault path={path} fault={fault} />
    </div>
  )
}
