import { useState } from 'preact/hooks'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { useCommentSettings } from './comment-settings.ts'

interface SuggestedThemeProps {
  feedback: string
  theme: string
  /** Id of the heading of the feedback, which tells its buttons from those of the others. */
  titled: string
  onWork(): void
  sort(themes: readonly string[]): Promise<SendResult<unknown>>
  /** It was confirmed or refused: what is said of it, once it is gone. */
  onEnd(said: string): void
}

/** A theme that the hub suggests: one press confirms it, one refuses it. Nothing is decided before. */
export function SuggestedTheme(props: SuggestedThemeProps) {
  const { feedback, theme, titled, onWork, sort, onEnd } = props
  const { locale } = useLanguage()
  const text = themesText[locale]
  const { themes, refuseThemes } = useCommentSettings()
  const [isSending, setSending] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const name = themes.find((one) => one.theme === theme)?.name
  if (name === undefined) return null

  async function send(act: () => Promise<SendResult<unknown>>, said: string) {
    if (isSending) return
    onWork()
    setSending(true)
    const { kind } = await act()
    setSending(false)
    setFailed(kind !== 'done')
    if (kind === 'done') onEnd(said)
  }

  const actions = [
    { id: `confirm-${feedback}`, label: text.confirm, act: () => sort([theme]), said: text.saved },
    {
      id: `refuse-${feedback}`,
      label: text.refuse,
      act: () => refuseThemes(feedback, [theme]),
      said: text.isRefused,
    },
  ]
  const named = `suggested-${feedback}`
  return (
    <div class="suggested-theme">
      <p id={named}>
        <span class="feedback-question">{text.suggestion}</span> <strong>{name}</strong>
      </p>
      {actions.map(({ id, label, act, said }) => (
        <button
          key={id}
          type="button"
          class="quiet"
          id={id}
          aria-labelledby={`${id} ${named} ${titled}`}
          onClick={() => void send(act, said)}
        >
          {label}
        </button>
      ))}
      <p role="status">{hasFailed && <Attention>{text.trouble.trouble}</Attention>}</p>
    </div>
  )
}
