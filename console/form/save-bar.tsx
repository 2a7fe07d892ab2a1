import { useRef } from 'preact/hooks'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { Trouble } from '../api/read-result.ts'
import { useLanguage } from '../language/language.tsx'
import { Attention } from '../style/attention.tsx'
import type { Saving } from './use-saving.ts'

/** What is said of a version, and of saving one; blanks are of a `Saved`. */
export interface SaveWords {
  noVersion: string
  version: string
  save: string
  saving: string
  saved: string
  same: string
  undo: string
  dirty: string
  resumed: string
  changed: string
  takeTheirs: string
  keepMine: string
  saveTrouble: Readonly<Record<Trouble, string>>
}

/** A version as it was saved: `since` is `null` while there is none. */
interface Saved {
  version: number
  since: string | null
  author?: string | null
}

interface SaveBarProps {
  text: SaveWords
  zone: string
  base: Saved
  /** What somebody else saved meanwhile, once it is read. */
  theirs?: Saved | null
  saving: Saving
  isDirty: boolean
  isResumed: boolean
  onUndo(): void
  onTakeTheirs(): void
  onKeepMine(): void
}

/** Which version is in use, what is not saved yet, and what saving does. */
export function SaveBar(props: SaveBarProps) {
  const { text, zone, base, theirs, saving, isDirty, isResumed } = props
  const { locale } = useLanguage()
  const say = (sentence: string, saved: Saved) => fill(sentence, blanksOf(saved, zone, locale))
  const said = useRef<HTMLParagraphElement>(null)
  /** The button pressed goes away: the focus stays on what the page now shows. */
  const andSay = (act: () => void) => () => {
    said.current?.focus()
    act()
  }
  return (
    <div class="save-bar">
      <p class="save-version" ref={said} tabIndex={-1}>
        {base.since === null ? text.noVersion : say(text.version, base)}
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
        {formatState(saving, text, theirs ?? null, say)}
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

function formatState(
  saving: Saving,
  text: SaveWords,
  theirs: Saved | null,
  say: (sentence: string, saved: Saved) => string,
) {
  switch (saving.kind) {
    case 'sending':
      return <p>{text.saving}</p>
    case 'saved':
      return <p class="save-done">{say(saving.isNew ? text.saved : text.same, saving)}</p>
    case 'changed':
      return <Attention>{theirs ? say(text.changed, theirs) : text.changed}</Attention>
    case 'trouble':
      return <Attention>{text.saveTrouble[saving.trouble]}</Attention>
    default:
      return null
  }
}

function blanksOf({ version, since, author }: Saved, zone: string, locale: Locale) {
  const at = new Date(since ?? 0)
  return {
    version,
    author: author ?? '–',
    day: formatDay(at, zone, locale, new Date()),
    hour: formatHour(at, zone, locale),
  }
}
