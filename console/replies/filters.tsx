import { type FeedbackKind, type FeedbackList, feedbackKinds } from '#shared/contract/reply.ts'
import { useLanguage } from '../language/language.tsx'
import { useWords } from './use-words.ts'

/** Which feedback is shown; `null` for any. */
export interface Choice {
  service: string | null
  only: FeedbackKind | null
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
    </fieldset>
  )
}
