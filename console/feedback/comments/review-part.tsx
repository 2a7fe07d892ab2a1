import { useRef, useState } from 'preact/hooks'
import type { FeedbackRead } from '#shared/contract/feedback/reply.ts'
import type { Review } from '#shared/contract/feedback/set-aside.ts'
import { fill } from '#shared/text/fill.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { Attention } from '../../style/attention.tsx'
import { useWords } from './use-words.ts'

interface ReviewPartProps {
  feedback: FeedbackRead
  /** Id of the heading of the feedback, which tells its buttons from those of the others. */
  titled: string
  onWork(): void
  review(decision: Review): Promise<SendResult<unknown>>
}

/** Why a feedback does not count, and what a person decides of it. The keyboard stays in it. */
export function ReviewPart({ feedback, titled, onWork, review }: ReviewPartProps) {
  const words = useWords()
  const said = useRef<HTMLParagraphElement>(null)
  const [trouble, setTrouble] = useState<'trouble' | 'refused' | null>(null)
  const [working, setWorking] = useState(false)
  const { id, set_aside } = feedback

  const press = async (decision: Review) => {
    if (working) return
    onWork()
    setWorking(true)
    const { kind: reviewing } = await review(decision)
    setWorking(false)
    setTrouble(reviewing === 'trouble' || reviewing === 'refused' ? reviewing : null)
    // The button that was pressed is gone: what it did is read next.
    if (reviewing === 'done') said.current?.focus()
  }
  const decisions = [
    ...(set_aside === null ? [] : (['put_back'] as const)),
    ...(feedback.review === 'confirmed' ? [] : (['confirmed'] as const)),
  ]
  return (
    <div class="reply">
      <p ref={said} tabIndex={-1}>
        {set_aside !== null && `${fill(words.isSetAside, { reason: words.reasons[set_aside] })} `}
        {feedback.review === 'confirmed' && words.isConfirmed}
        {feedback.review === 'put_back' && words.isPutBack}
      </p>
      <p class="reply-trouble" role="alert">
        {trouble !== null && <Attention>{words.reviewTrouble[trouble]}</Attention>}
      </p>
      <div class="actions">
        {decisions.map((decision) => (
          <button
            key={decision}
            type="button"
            class="quiet"
            id={`${decision}-${id}`}
            aria-labelledby={`${decision}-${id} ${titled}`}
            aria-disabled={working}
            onClick={() => press(decision)}
          >
            {decision === 'put_back' ? words.putBack : words.confirm}
          </button>
        ))}
      </div>
    </div>
  )
}
