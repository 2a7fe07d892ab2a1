import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { BeliefsSent } from '#shared/contract/agents/belief.ts'
import type { BeliefsState } from '../../shared/state.ts'
import { Question } from './question.tsx'
import { useBeliefsText } from './use-beliefs.ts'

type Value = BeliefsSent['answers'][number]['value']

interface QuestionsProps {
  beliefs: Exclude<BeliefsState, { state: 'over' }>
  /** The agent has just asked for them. */
  takesFocus: boolean
  onSend(answers: BeliefsSent['answers']): void
  onLeave(): void
}

/** The three questions on one page, none of them answered beforehand. */
export function Questions({ beliefs, takesFocus, onSend, onLeave }: QuestionsProps) {
  const says = useBeliefsText()
  const { questions } = beliefs.asked
  const form = useRef<HTMLFormElement>(null)
  const [chosen, setChosen] = useState<Readonly<Record<string, Value>>>(() =>
    'answers' in beliefs
      ? Object.fromEntries(beliefs.answers.map(({ item, value }) => [item, value]))
      : {},
  )
  const [wasSent, setSent] = useState(false)
  const isSending = beliefs.state === 'sending'
  const missing = questions.filter(({ item }) => chosen[item] === undefined)

  const first = useRef(takesFocus ? questions[0]?.item : undefined)
  useLayoutEffect(() => {
    if (first.current !== undefined) focusOn(form.current, first.current)
  }, [])

  const send = (event: Event) => {
    event.preventDefault()
    if (isSending) return
    setSent(true)
    if (missing[0]) return focusOn(form.current, missing[0].item)
    onSend(questions.flatMap(({ item }) => ({ item, value: chosen[item] ?? 'dont_know' })))
  }
  return (
    <form ref={form} class="asked-form" onSubmit={send} noValidate>
      {questions.map((question) => (
        <Question
          key={question.item}
          question={question}
          value={chosen[question.item]}
          isMissing={wasSent && chosen[question.item] === undefined}
          onChoose={(value) => setChosen((before) => ({ ...before, [question.item]: value }))}
        />
      ))}
      <p class="small asked-state" role="status">
        {isSending ? says.sending : beliefs.state === 'kept' ? says.kept : ''}
      </p>
      <div class="actions">
        <button type="submit" class="strong" aria-disabled={isSending}>
          {beliefs.state === 'kept' ? says.again : says.send}
        </button>
        <button type="button" class="quiet" onClick={onLeave}>
          {says.leave}
        </button>
      </div>
    </form>
  )
}

function focusOn(form: HTMLFormElement | null, item: string | undefined): void {
  form?.querySelector<HTMLInputElement>(`input[name="believed-${item}"]`)?.focus()
}
