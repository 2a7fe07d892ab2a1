import { useEffect, useRef, useState } from 'preact/hooks'
import type { FeedbackRead } from '#shared/contract/feedback/reply.ts'
import { themesText } from '#shared/text/site-owner/feedback/text.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { useCommentSettings } from './comment-settings.ts'
import { ThemesForm } from './themes-form.tsx'

interface ThemesPartProps {
  feedback: FeedbackRead
  /** Id of the heading of the feedback, which tells its buttons from those of the others. */
  titled: string
  onWork(): void
  sort(themes: readonly string[]): Promise<SendResult<unknown>>
  say(sentence: string): void
}

/** What a comment is about: read, said, said otherwise. The keyboard stays in it. */
export function ThemesPart({ feedback, titled, onWork, sort, say }: ThemesPartProps) {
  const { locale } = useLanguage()
  const text = themesText[locale]
  const { themes } = useCommentSettings()
  const [isOpen, setOpen] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])

  const own = themes.filter(({ theme }) => feedback.themes.includes(theme))
  const save = async (chosen: readonly string[]) => {
    const sending = await sort(chosen)
    if (sending.kind === 'over') return
    if (sending.kind === 'done') {
      setTrouble(null)
      setOpen(false)
      return say(text.saved)
    }
    if (sending.kind === 'trouble') return setTrouble(text.trouble.trouble)
    const { code, errors, detail } = sending.problem
    setTrouble(code === 'not_found' ? text.trouble.gone : (errors?.[0]?.detail ?? detail))
  }
  const id = `themes-${feedback.id}`
  return (
    <div class="reply comment-themes">
      {own.length > 0 && (
        <p>
          <span class="feedback-question">{text.of}</span>{' '}
          <strong>{own.map(({ name }) => name).join(' · ')}</strong>
        </p>
      )}
      {isOpen ? (
        <ThemesForm feedback={feedback} onSave={save} onEnd={() => setOpen(false)} />
      ) : (
        <div class="actions">
          <button
            ref={button}
            type="button"
            class="quiet"
            id={id}
            aria-labelledby={`${id} ${titled}`}
            onClick={() => {
              onWork()
              setOpen(true)
            }}
          >
            {own.length > 0 ? text.change : text.choose}
          </button>
        </div>
      )}
      <p class="reply-trouble" role="alert">
        {trouble !== null && <Attention>{trouble}</Attention>}
      </p>
    </div>
  )
}
