import type { FeedbackRead } from '#shared/contract/feedback/reply.ts'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import type { SendResult } from '../../api/send-hub.ts'
import { Tick } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import { useCommentSettings } from './comment-settings.ts'

interface ThemesFormProps {
  feedback: FeedbackRead
  sort(themes: readonly string[]): Promise<SendResult<unknown>>
  onDone(): void
  onEnd(): void
}

/**
 * Themes to tick: the suggested one first, none of them ticked by itself. Space ticks, Enter
 * saves, Escape leaves.
 */
export function ThemesForm({ feedback, sort, onDone, onEnd }: ThemesFormProps) {
  const { locale } = useLanguage()
  const text = themesText[locale]
  const { themes } = useCommentSettings()
  const { suggested } = feedback
  const form = useForm<{ chosen: readonly string[] }, readonly string[], unknown>({
    start: { chosen: feedback.themes },
    read: ({ chosen }) => ({ sent: chosen }),
    send: sort,
    done: onDone,
    words: {
      unreachable: text.trouble.trouble,
      refused: ({ code }) => (code === 'not_found' ? text.trouble.gone : undefined),
    },
  })
  const { chosen } = form.draft
  const offered = themes
    .filter(({ theme, retired }) => !retired || feedback.themes.includes(theme))
    .toSorted((a, b) => Number(suggested.includes(b.theme)) - Number(suggested.includes(a.theme)))
  return (
    <Form
      form={form}
      name={`themes-${feedback.id}`}
      class="reply-form"
      focus="input, button"
      onKeyDown={(event) => event.key === 'Escape' && onEnd()}
    >
      <fieldset class="theme-ticks">
        <legend>{text.legend}</legend>
        <p class="feedback-how">{offered.length > 0 ? text.hint : text.nothingYet}</p>
        {offered.map(({ theme, name }) => (
          <Tick
            key={theme}
            label={
              suggested.includes(theme) ? (
                <>
                  {name} <span class="feedback-how">({text.suggestedBecause})</span>
                </>
              ) : (
                name
              )
            }
            checked={chosen.includes(theme)}
            onChange={(isChosen) =>
              form.change({
                chosen: isChosen ? [...chosen, theme] : chosen.filter((one) => one !== theme),
              })
            }
          />
        ))}
      </fieldset>
      <FormEnd form={form} send={text.save} sending={text.saving}>
        <button type="button" class="quiet" onClick={onEnd}>
          {text.cancel}
        </button>
      </FormEnd>
    </Form>
  )
}
