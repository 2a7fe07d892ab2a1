import {
  type FeedbackKind,
  type FeedbackList,
  feedbackKinds,
} from '#shared/contract/feedback/reply.ts'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import { useLanguage } from '../../language/language.tsx'
import { useCommentSettings } from './comment-settings.ts'
import { useWords } from './use-words.ts'

/** Which feedback is shown; `null` for any. */
export interface Choice {
  service: string | null
  only: FeedbackKind | null
  /** Words its comment has. */
  q: string
  theme: string | null
}

interface FiltersProps {
  services: FeedbackList['services']
  choice: Choice
  onChoose(choice: Choice): void
}

/** Which feedback to read: of which service, and what it asks for. */
export function Filters({ services, choice, onChoose }: FiltersProps) {
  const words = useWords()
  const { locale } = useLanguage()
  const text = themesText[locale]
  const { themes } = useCommentSettings()
  return (
    <fieldset class="replies-filters">
      <legend class="unseen">{words.filters}</legend>
      <label>
        {words.only}
        <select
          value={choice.only ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChoose({ ...choice, only: feedbackKinds.find((one) => one === value) ?? null })
          }
        >
          <option value="">{words.kinds.all}</option>
          {feedbackKinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.service}
        <select
          value={choice.service ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChoose({ ...choice, service: value === '' ? null : value })
          }
        >
          <option value="">{words.allServices}</option>
          {services.map(({ service, name }) => (
            <option key={service} value={service}>
              {name[locale]}
            </option>
          ))}
        </select>
      </label>
      {themes.length > 0 && (
        <label>
          {text.theme}
          <select
            value={choice.theme ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChoose({ ...choice, theme: value === '' ? null : value })
            }
          >
            <option value="">{text.allThemes}</option>
            {themes.map(({ theme, name }) => (
              <option key={theme} value={theme}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  )
}
