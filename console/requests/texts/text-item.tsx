import { useState } from 'preact/hooks'
import type { MessageText, MessageTexts } from '#shared/contract/requests/message-text.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { formatLanguage } from '#shared/text/format-language.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { useWords } from './use-words.ts'

interface TextItemProps {
  text: MessageText
  known: MessageTexts
  /** Changes typed in this tab are not saved. */
  isUnsaved: boolean
  onEdit(): void
  onApprove(): void
  onRemove(): void
}

/** One text: what it says in French, in which languages it is written, and who approved it. */
export function TextItem({ text, known, isUnsaved, ...does }: TextItemProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const [isSure, setSure] = useState(false)
  const { name, content, approved } = text
  const named = (some: readonly UsagerLocale[]) =>
    some.map((one) => formatLanguage(one, locale)).join(', ')
  const lacking = known.languages.filter((one) => content[one] === undefined && one !== 'fr-simple')
  const blanks = Object.fromEntries(
    Object.entries(words.form.blanks).map(([one, words]) => [one, `[${words}]`]),
  )
  const about = `${text.text}-name`
  return (
    <li class="card message-item" aria-labelledby={about}>
      <h3 id={about}>{name}</h3>
      <p class="message-said" lang="fr">
        {fill(content.fr, blanks)}
      </p>
      <p class="field-hint">
        {fill(words.written, {
          languages: named(known.languages.filter((one) => content[one] !== undefined)),
        })}{' '}
        {lacking.length > 0 && fill(words.lacks, { languages: named(lacking) })}
      </p>
      {approved ? (
        <p class="save-done">
          {fill(words.approved, {
            by: approved.by,
            day: formatDay(new Date(approved.at), known.zone, locale, new Date()),
          })}
        </p>
      ) : (
        <Attention>{words.notApproved}</Attention>
      )}
      {isUnsaved && <Attention>{words.unsaved}</Attention>}
      {isSure && <p role="status">{fill(words.removeSure, { name })}</p>}
      <div class="actions">
        {!approved && !isSure && (
          <button type="button" class="strong" aria-describedby={about} onClick={does.onApprove}>
            {words.approve}
          </button>
        )}
        {!isSure && (
          <button
            type="button"
            class="quiet"
            id={`edit-${text.text}`}
            aria-describedby={about}
            onClick={does.onEdit}
          >
            {words.edit}
          </button>
        )}
        <button
          type="button"
          class={isSure ? 'strong' : 'quiet'}
          aria-describedby={about}
          onClick={() => (isSure ? does.onRemove() : setSure(true))}
        >
          {words.remove}
        </button>
        {isSure && (
          <button type="button" class="quiet" onClick={() => setSure(false)}>
            {words.cancel}
          </button>
        )}
      </div>
    </li>
  )
}
