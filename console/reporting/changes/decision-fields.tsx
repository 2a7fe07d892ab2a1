import type { Draft, Faults } from './draft.ts'
import { FindingField } from './finding-field.tsx'
import { useWords } from './use-words.ts'

interface DecisionFieldsProps {
  draft: Draft
  faults: Faults
  /** `YYYY-MM-DD` */
  today: string
  onChange(part: Partial<Draft>): void
}

/** When it was seen, what is decided, who decides, and when it is done. All of it may come later. */
export function DecisionFields({ draft, faults, today, onChange }: DecisionFieldsProps) {
  const words = useWords()
  const dayField = (name: 'from' | 'done', hint?: string) => (
    <FindingField name={name} label={words[name]} {...(hint && { hint })} fault={faults[name]}>
      {(described) => (
        <input
          {...described}
          type="date"
          {...(name === 'done' && { max: today })}
          value={draft[name]}
          onInput={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
        />
      )}
    </FindingField>
  )
  return (
    <>
      <FindingField
        name="observed"
        label={words.observedField}
        hint={words.observedHint}
        fault={faults.observed}
      >
        {(described) => (
          <input
            {...described}
            type="text"
            maxLength={7}
            autocomplete="off"
            value={draft.observed}
            onInput={({ currentTarget }) => onChange({ observed: currentTarget.value })}
          />
        )}
      </FindingField>
      <FindingField name="what" label={words.what} hint={words.whatHint} fault={faults.what}>
        {(described) => (
          <textarea
            {...described}
            rows={2}
            value={draft.what}
            onInput={({ currentTarget }) => onChange({ what: currentTarget.value })}
          />
        )}
      </FindingField>
      <FindingField name="who" label={words.who} hint={words.whoHint} fault={faults.who}>
        {(described) => (
          <input
            {...described}
            type="text"
            maxLength={120}
            autocomplete="off"
            value={draft.who}
            onInput={({ currentTarget }) => onChange({ who: currentTarget.value })}
          />
        )}
      </FindingField>
      {dayField('from')}
      {dayField('done', words.doneHint)}
    </>
  )
}
