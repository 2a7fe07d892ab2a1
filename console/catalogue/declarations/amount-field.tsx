import { Fault, faultId } from '../../form/fault.tsx'
import type { AmountKind } from './draft.ts'
import { useWords } from './use-words.ts'

interface AmountFieldProps {
  kind: AmountKind
  typed: string
  fault: string | undefined
  onChange(typed: string): void
}

const path = '/declared/value'

/** One number, in per cent or in points, as people write it. */
export function AmountField({ kind, typed, fault, onChange }: AmountFieldProps) {
  const words = useWords()
  return (
    <div class="entry-field">
      <label for="declare-amount">{words.amount[kind]}</label>
      <p class="entry-hint" id="declare-amount-hint">
        {words.amountHint[kind]}
      </p>
      <input
        id="declare-amount"
        class="declare-amount"
        data-path={path}
        inputMode="decimal"
        autoComplete="off"
        required
        value={typed}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={`${fault ? `${faultId(path)} ` : ''}declare-amount-hint`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <Fault path={path} fault={fault} />
    </div>
  )
}
