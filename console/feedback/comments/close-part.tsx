import { useRef } from 'preact/hooks'
import type { FeedbackRead } from '#shared/contract/feedback/reply.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { inboxText } from '#shared/text/site-owner/feedback/inbox.ts'
import { FormTrouble } from '../../form/form.tsx'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Acts } from './acts.ts'
import { CardButton } from './card-button.tsx'
import { handlingWords } from './handling-words.ts'

interface ClosePartProps {
  feedback: FeedbackRead
  /** Id of the heading of the feedback, which tells its buttons from those of the others. */
  titled: string
  onWork(): void
  close: Acts['close']
  say(sentence: string): void
}

/** Says that a comment needs no reply, and takes it back. The keyboard stays on the button. */
export function ClosePart({ feedback, titled, onWork, close, say }: ClosePartProps) {
  const { locale } = useLanguage()
  const text = inboxText[locale]
  const button = useRef<HTMLButtonElement>(null)
  const { id: feedbackId, closed } = feedback
  const id = `close-${feedbackId}`
  const isClosed = closed !== null
  const form = useForm({
    start: {},
    read: () => ({ sent: null }),
    send() {
      onWork()
      return close(!isClosed)
    },
    done() {
      say(isClosed ? text.reopened : text.closedNow)
      button.current?.focus()
    },
    words: handlingWords(text),
  })
  return (
    <div>
      {closed && (
        <p>
          {fill(text.closedBy, {
            name: closed.by,
            day: formatCivilDay(closed.day, locale, new Date()),
          })}
        </p>
      )}
      <CardButton
        button={button}
        id={id}
        titled={titled}
        shortcut="e"
        isBusy={form.isSending}
        onClick={() => void form.submit()}
      >
        {isClosed ? text.reopen : text.close}
      </CardButton>
      <FormTrouble form={form} />
    </div>
  )
}
