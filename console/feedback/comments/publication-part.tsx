import { useEffect, useRef, useState } from 'preact/hooks'
import type { Publication } from '#shared/contract/feedback/publication.ts'
import type { FeedbackRead } from '#shared/contract/feedback/reply.ts'
import { publicRepliesText } from '#shared/text/site-owner/feedback/text.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { PublicationForm } from './publication-form.tsx'

interface PublicationPartProps {
  feedback: FeedbackRead
  /** Id of the heading of the feedback, which tells its buttons from those of the others. */
  titled: string
  onWork(): void
  publish(how: Publication | null): Promise<SendResult<unknown>>
  say(sentence: string): void
}

/** Whether everybody may read an answer, and how that is changed. The keyboard stays in it. */
export function PublicationPart({ feedback, titled, onWork, publish, say }: PublicationPartProps) {
  const { locale } = useLanguage()
  const text = publicRepliesText[locale]
  const [isOpen, setOpen] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])

  const send = async (how: Publication | null) => {
    onWork()
    const sending = await publish(how)
    if (sending.kind === 'over') return
    if (sending.kind === 'trouble') return setTrouble(text.trouble)
    if (sending.kind === 'refused') {
      const { code, errors, detail } = sending.problem
      return setTrouble(code === 'not_found' ? text.gone : (errors?.[0]?.detail ?? detail))
    }
    setTrouble(null)
    setOpen(false)
    say(how === null ? text.takenBack : text.published)
    button.current?.focus()
  }
  const { id, site, publication } = feedback
  const change = `publish-${id}`
  const back = `unpublish-${id}`
  return (
    <div class="reply">
      {publication && (
        <p class="feedback-how">
          {publication.with_comment ? text.isPublicWithComment : text.isPublic}{' '}
          <a href={`/avis/${site}`} target="_blank" rel="noopener">
            {text.page}
          </a>
        </p>
      )}
      {isOpen ? (
        <PublicationForm feedback={feedback} onSave={send} onEnd={() => setOpen(false)} />
      ) : (
        <div class="actions">
          <button
            ref={button}
            type="button"
            class="quiet"
            id={change}
            aria-labelledby={`${change} ${titled}`}
            onClick={() => {
              onWork()
              setOpen(true)
            }}
          >
            {publication ? text.change : text.publish}
          </button>
          {publication && (
            <button
              type="button"
              class="quiet"
              id={back}
              aria-labelledby={`${back} ${titled}`}
              onClick={() => send(null)}
            >
              {text.takeBack}
            </button>
          )}
        </div>
      )}
      <p class="reply-trouble" role="alert">
        {trouble !== null && <Attention>{trouble}</Attention>}
      </p>
    </div>
  )
}
