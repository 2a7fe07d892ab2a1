import { useState } from 'preact/hooks'
import type { FeedbackRead } from '#shared/contract/feedback/reply.ts'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { useOpened } from '../../form/use-opened.ts'
import { useLanguage } from '../../language/language.tsx'
import { CardButton } from './card-button.tsx'
import { useCommentSettings } from './comment-settings.ts'
import { SuggestedTheme } from './suggested-theme.tsx'
import { ThemesForm } from './themes-form.tsx'

interface ThemesPartProps {
  feedback: FeedbackRead
  /** Id of the heading of the feedback, which tells its buttons from those of the others. */
  titled: string
  onWork(): void
  sort(themes: readonly string[]): Promise<SendResult<unknown>>
  say(sentence: string): void
}

/** What a comment is about: suggested, read, said, said otherwise. The keyboard stays in it. */
export function ThemesPart({ feedback, titled, onWork, sort, say }: ThemesPartProps) {
  const { locale } = useLanguage()
  const text = themesText[locale]
  const { themes } = useCommentSettings()
  const { isOpen, open, close, button } = useOpened()
  const own = themes.filter(({ theme }) => feedback.themes.includes(theme))
  const [isRefused, setRefused] = useState(false)
  const [suggested] = isRefused ? [] : feedback.suggested
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
        <ThemesForm
          feedback={feedback}
          sort={sort}
          onDone={() => {
            close()
            say(text.saved)
          }}
          onEnd={close}
        />
      ) : (
        <div class="actions">
          {suggested !== undefined && (
            <SuggestedTheme
              feedback={feedback.id}
              theme={suggested}
              titled={titled}
              onWork={onWork}
              sort={sort}
              onEnd={(said) => {
                setRefused(true)
                say(said)
                button.current?.focus()
              }}
            />
          )}
          <CardButton
            button={button}
            id={id}
            titled={titled}
            onClick={() => {
              onWork()
              open()
            }}
          >
            {own.length > 0 ? text.change : text.choose}
          </CardButton>
        </div>
      )}
    </div>
  )
}
