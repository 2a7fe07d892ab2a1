import { assignedTo, type FeedbackList, feedbackKinds } from '#shared/contract/feedback/reply.ts'
import { localise } from '#shared/text/locale.ts'
import { inboxText } from '#shared/text/site-owner/feedback/inbox.ts'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import { useLanguage } from '../../language/language.tsx'
import { useCommentSettings } from './comment-settings.ts'
import { type Chosen, forWhom, shown } from './use-choice.ts'
import { useWords } from './use-words.ts'

interface FiltersProps {
  services: FeedbackList['services']
  chosen: Chosen
}

/** Which feedback to read: what it asks for, of which service, who handles it, what it is about. */
export function Filters({ services, chosen }: FiltersProps) {
  const words = useWords()
  const { locale } = useLanguage()
  const inbox = inboxText[locale]
  const text = themesText[locale]
  const { themes } = useCommentSettings()
  const { choice, askShown, askService, askAssigned, askTheme } = chosen
  return (
    <fieldset class="replies-filters">
      <legend class="unseen">{words.filters}</legend>
      <Filter
        label={words.only}
        value={shown[choice.only]}
        onChoose={askShown}
        options={feedbackKinds.map((kind) => [shown[kind], words.kinds[kind]])}
      />
      <Filter
        label={inbox.assigned}
        value={choice.assigned === null ? '' : forWhom[choice.assigned]}
        onChoose={askAssigned}
        options={[
          ['', inbox.assignedTo.anybody],
          ...assignedTo.map((one) => [forWhom[one], inbox.assignedTo[one]] as const),
        ]}
      />
      <Filter
        label={words.service}
        value={choice.service ?? ''}
        onChoose={askService}
        options={[
          ['', words.allServices],
          ...services.map(({ service, name }) => [service, localise(name, locale)] as const),
        ]}
      />
      {themes.length > 0 && (
        <Filter
          label={text.theme}
          value={choice.theme ?? ''}
          onChoose={askTheme}
          options={[
            ['', text.allThemes],
            ...themes.map(({ theme, name }) => [theme, name] as const),
          ]}
        />
      )}
    </fieldset>
  )
}

interface FilterProps {
  label: string
  value: string
  /** Empty: any. */
  options: readonly (readonly [value: string, name: string])[]
  onChoose(value: string | null): void
}

function Filter({ label, value, options, onChoose }: FilterProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}>
        {options.map(([one, name]) => (
          <option key={one} value={one} selected={one === value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
