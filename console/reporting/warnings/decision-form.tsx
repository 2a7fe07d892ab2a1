import { useRef, useState } from 'preact/hooks'
import { longestCause, warningOutcomes } from '#shared/contract/reporting/warning.ts'
import { fill } from '#shared/text/fill.ts'
import { warningsText } from '#shared/text/site-owner/reporting/text.ts'
import { Options } from '../../form/choice.tsx'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { type DecisionDraft, keepDecision, keptDecision } from './draft.ts'
import type { Decide } from './use-warnings.ts'

interface DecisionFormProps {
  id: string
  /** What was said before; `null` for nothing. */
  before: DecisionDraft | null
  decide: Decide
  onDone(): void
  /** Closes it without a change; nothing to close while nothing was said. */
  onCancel: (() => void) | null
}

/** Says what a warning was. What is typed stays until the hub has it. */
export function DecisionForm({ id, before, decide, onDone, onCancel }: DecisionFormProps) {
  const { locale } = useLanguage()
  const words = warningsText[locale]
  const field = useRef<HTMLTextAreaElement>(null)
  const [draft, setDraft] = useState<DecisionDraft>(
    () => keptDecision(id) ?? before ?? { outcome: 'explained', cause: '' },
  )
  const [trouble, setTrouble] = useState<{ said: string; isOfCause: boolean } | null>(null)
  const [sending, setSending] = useState(false)
  const length = [...draft.cause.trim()].length

  const change = (part: Partial<DecisionDraft>) => {
    const changed = { ...draft, ...part }
    setDraft(changed)
    setTrouble(null)
    keepDecision(id, changed)
  }
  const refuse = (said: string, isOfCause: boolean) => {
    setTrouble({ said, isOfCause })
    if (isOfCause) field.current?.focus()
  }
  const save = async (event: Event) => {
    event.preventDefault()
    if (sending) return
    if (length === 0 && draft.outcome !== 'false_alarm') return refuse(words.fault.cause, true)
    if (length > longestCause) return refuse(fill(words.fault.long, { n: length }), true)
    setSending(true)
    const outcome = await decide(id, { outcome: draft.outcome, cause: draft.cause.trim() })
    setSending(false)
    if (outcome.kind === 'over') return
    if (outcome.kind === 'trouble') return refuse(words.fault[outcome.trouble], false)
    if (outcome.kind === 'refused') return refuse(outcome.problem.detail, false)
    keepDecision(id, null)
    onDone()
  }
  return (
    <form class="decision-form" onSubmit={save} noValidate>
      <Options
        name={`outcome-${id}`}
        legend={words.form}
        value={draft.outcome}
        options={warningOutcomes.map((one) => [one, words.outcomes[one]] as const)}
        onChange={(outcome) => change({ outcome })}
      />
      <div class="field" data-kind="long">
        <label for={`cause-${id}`}>{words.cause}</label>
        <p class="field-hint" id={`cause-hint-${id}`}>
          {words.causeHint}
        </p>
        <textarea
          ref={field}
          id={`cause-${id}`}
          rows={2}
          value={draft.cause}
          aria-describedby={`cause-hint-${id} cause-fault-${id}`}
          aria-invalid={trouble?.isOfCause ? 'true' : undefined}
          onInput={({ currentTarget }) => change({ cause: currentTarget.value })}
        />
        <p class="field-fault" id={`cause-fault-${id}`} role="alert">
          {trouble && <Attention>{trouble.said}</Attention>}
        </p>
      </div>
      <div class="decision-actions">
        <button type="submit" class="strong" aria-disabled={sending}>
          {sending ? words.sending : words.decide}
        </button>
        {onCancel && (
          <button type="button" class="quiet" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  )
}
