import type { Identifier } from '#shared/contract/agents/context.ts'
import type { Purpose } from '#shared/contract/agents/purpose.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { askedLevel } from '../../shared/asked-level.ts'
import { useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import { usePersonText } from '../hooks/use-person-text.ts'
import { askedPresent, type Present } from '../model/present.ts'
import { UsagerPresent } from './usager-present.tsx'

/** Keys 1 to 9 give the first nine purposes; any other has its button alone. */
const keys = 9

/** The purposes to choose from. None is preselected, and nothing is sent before one is chosen. */
export function Purposes({
  purposes,
  subject,
  isSettled,
  present,
  onPresent,
}: {
  purposes: readonly Purpose[]
  subject: Identifier
  /** The agent said that this usager is present. */
  present: Present | null
  onPresent(present: Present | null): void
  /** The page has shown this long enough to be seen; before that a press is meant for another. */
  isSettled: boolean
}) {
  const { text, locale } = useLanguage()
  const { ask } = useActions()
  const words = usePersonText().present
  if (purposes.length === 0)
    return (
      <>
        <p class="headline">{text.purpose.none.title}</p>
        <p>{text.purpose.none.body}</p>
      </>
    )
  return (
    <>
      <p class="muted small">{text.purpose.hint}</p>
      <ol class="purposes" data-settled={isSettled}>
        {purposes.map(({ purpose, name, level, across }, at) => (
          <li key={purpose}>
            <button
              type="button"
              class="purpose"
              onClick={() => {
                const more = across ? askedPresent(present) : {}
                if (isSettled && more) ask(subject, purpose, more)
              }}
              {...(at < keys && { 'aria-keyshortcuts': `${at + 1}` })}
            >
              <span class="key" aria-hidden="true">
                {at < keys && at + 1}
              </span>
              <span>
                <span class="purpose-name">
                  <LocalisedText text={name} locale={locale} />
                </span>{' '}
                <span class="muted small">
                  {across && present && level > 0
                    ? words.shows
                    : text.purpose.shows[askedLevel({ level, across })]}
                </span>
              </span>
            </button>
            {across && level > 0 && <UsagerPresent present={present} onChange={onPresent} />}
          </li>
        ))}
      </ol>
      <p class="muted small">{text.purpose.logged}</p>
    </>
  )
}
