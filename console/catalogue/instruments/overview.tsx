import { useLanguage } from '../../language/language.tsx'
import { useQuestionsForm, useWords } from './form-context.ts'
import { formatPart } from './format-part.ts'
import { isChanged, partAddress, partsOf } from './parts.ts'
import type { Written } from './written.ts'

/** All that a site asks, a line a part, each leading to where it is settled. */
export function Overview({ saved }: { saved: Written }) {
  const { settings, instrument, draft } = useQuestionsForm()
  const { locale } = useLanguage()
  const text = useWords()
  return (
    <ul class="asked plain-list">
      {partsOf(instrument).map((part) => (
        <li key={part}>
          <a href={partAddress(settings.site, part)}>{text.form[part]}</a>
          <p>{formatPart(part, draft, instrument, locale)}</p>
          {isChanged(part, draft, saved) && <p class="asked-changed">{text.asked.changed}</p>}
        </li>
      ))}
    </ul>
  )
}
