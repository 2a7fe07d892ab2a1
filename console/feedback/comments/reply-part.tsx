import { useEffect, useRef, useState } from 'preact/hooks'
import type { Reply } from '#shared/contract/feedback/reply.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Acts } from './acts.ts'
import { Removal } from './removal.tsx'
import { ReplyForm } from './reply-form.tsx'
import { useShortcut } from './shortcuts.ts'
import { useWords } from './use-words.ts'

interface ReplyPartProps {
  id: string
  /** The service it is of. */
  service: string
  reply: Reply | null
  /** Id of the heading of the feedback, which tells its buttons from those of the others. */
  titled: string
  onWork(): void
  answer: Acts['answer']
}

/** The answer to one feedback: read, written, changed, taken back. The keyboard stays in it. */
export function ReplyPart({ id, service, reply, titled, onWork, answer }: ReplyPartProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const shortcut = useShortcut()
  const [doing, setDoing] = useState<'reading' | 'writing' | 'removing'>('reading')
  const part = useRef<HTMLDivElement>(null)
  const wasDoing = useRef(doing)

  useEffect(() => {
    const isBack = doing === 'reading' && wasDoing.current !== 'reading'
    wasDoing.current = doing
    if (isBack) part.current?.querySelector<HTMLElement>('[tabindex="-1"], button')?.focus()
  }, [doing])

  const begin = (what: 'writing' | 'removing') => {
    onWork()
    setDoing(what)
  }
  const end = () => setDoing('reading')
  const described = { id: `write-${id}`, 'aria-labelledby': `write-${id} ${titled}` }
  return (
    <div class="reply" ref={part}>
      {reply && (
        <>
          <p class="reply-when" tabIndex={-1}>
            {fill(words.replied, { day: formatCivilDay(reply.day, locale, new Date()) })}
          </p>
          {doing !== 'writing' && <blockquote class="feedback-comment">{reply.text}</blockquote>}
        </>
      )}
      {doing === 'reading' && (
        <div class="actions">
          <button
            type="button"
            class={reply ? 'quiet' : 'strong'}
            {...described}
            {...shortcut('r')}
            onClick={() => begin('writing')}
          >
            {reply ? words.change : words.write}
          </button>
          {reply && (
            <button
              type="button"
              class="quiet"
              id={`remove-${id}`}
              aria-labelledby={`remove-${id} ${titled}`}
              onClick={() => begin('removing')}
            >
              {words.remove}
            </button>
          )}
        </div>
      )}
      {doing === 'writing' && (
        <ReplyForm
          id={id}
          service={service}
          before={reply?.text ?? ''}
          answer={answer}
          onEnd={end}
        />
      )}
      {doing === 'removing' && (
        <Removal remove={() => answer(null, reply?.text ?? null)} onEnd={end} />
      )}
    </div>
  )
}
