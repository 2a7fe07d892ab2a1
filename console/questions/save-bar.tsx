import { useRef } from 'preact/hooks'
import { sayDay, sayHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { QuestionsText } from '#shared/text/site/questions-fr.ts'
import { useLanguage } from '../language/language.tsx'
import { Attention } from '../picture/attention.tsx'
import { useWords } from './form-context.ts'
import type { Base } from './unsaved.ts'
import type { Saving } from './use-saving.ts'

interface SaveBarProps {
  zone: string
  base: Base
  saving: Saving
  isDirty: boolean
  isResumed: boolean
  onUndo(): void
  onTakeTheirs(): void
  onKeepMine(): void
}

/** Which version is in use, what is not saved yet, and what saving does. */
export function SaveBar(props: SaveBarProps) {
  const { zone, base, saving, isDirty, isResumed } = props
  const { locale } = useLanguage()
  const text = useWords().page
  const when = (since: string) => sayMoment(since, zone, locale)
  const { version, since } = base
  const said = useRef<HTMLParagraphElement>(null)
  /** The button pressed goes away: the focus stays on what the page now shows. */
  const andSay = (act: () => void) => () => {
    said.current?.focus()
    act()
  }
  return (
    <div class="save-bar">
      <p class="save-version" ref={said} tabIndex={-1}>
        {since === null ? text.noVersion : fill(text.version, { version, ...when(since) })}
      </p>
      <div class="save-buttons">
        <button type="submit" class="strong">
          {text.save}
        </button>
        {isDirty && (
          <button type="button" class="quiet" onClick={andSay(props.onUndo)}>
            {text.undo}
          </button>
        )}
      </div>
      <div class="save-state" role="status">
        {saving.kind === 'none' && isDirty && <p>{isResumed ? text.resumed : text.dirty}</p>}
        {sayState(saving, text, when)}
      </div>
      {saving.kind === 'changed' && (
        <div class="save-buttons">
          <button type="button" class="quiet" onClick={andSay(props.onTakeTheirs)}>
            {text.takeTheirs}
          </button>
          <button type="button" class="quiet" onClick={andSay(props.onKeepMine)}>
            {text.keepMine}
          </button>
        </div>
      )}
    </div>
  )
}

type Moment = { day: string; hour: string }

function sayState(saving: Saving, text: QuestionsText['page'], when: (since: string) => Moment) {
  switch (saving.kind) {
    case 'sending':
      return <p>{text.saving}</p>
    case 'saved': {
      const { version, since, isNew } = saving
      return (
        <p class="save-done">{fill(isNew ? text.saved : text.same, { version, ...when(since) })}</p>
      )
    }
    case 'changed':
      return <Attention>{text.changed}</Attention>
    case 'trouble':
      return <Attention>{text.saveTrouble[saving.trouble]}</Attention>
    default:
      return null
  }
}

function sayMoment(since: string, zone: string, locale: Locale): Moment {
  const at = new Date(since)
  return { day: sayDay(at, zone, locale, new Date()), hour: sayHour(at, zone, locale) }
}
