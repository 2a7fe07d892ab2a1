import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { Trouble } from '../api/read-result.ts'
import { useLanguage } from '../language/language.tsx'
import { Attention } from '../style/attention.tsx'
import type { Saving } from './use-form.ts'
import type { Saved as SavedAnswer, VersionedForm } from './use-versioned-form.ts'

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
interface Version {
  version: number
  since: string | null
  author?: string | null
}

interface SaveBarProps {
  text: SaveWords
  zone: string
  /** What saves and does more, before what only saves. No key presses it by itself. */
  does?: { words: string; isDone: boolean; act(): void } | undefined
  /** What is told of a saving besides. */
  children?: ComponentChildren
  form: Omit<VersionedForm<Version, never>, 'change' | 'field' | 'begin' | 'draft'>
  /** What is said of a version that nobody saved by name. */
  nobody?: string
  /** What somebody else saved meanwhile, once it is read. */
  theirs?: Version | null
  /** Somebody else saved meanwhile, and the hub was not asked to save. */
  isBehind?: boolean
}

/** Which version is in use, what is not saved yet, and what saving does. */
export function SaveBar(props: SaveBarProps) {
  const { text, zone, form, nobody = '–', theirs = null, isBehind = false, does, children } = props
  const { base, isDirty, isResumed } = form
  const isTold = isBehind && isDirty && form.saving.kind === 'none'
  const saving = isTold ? ({ kind: 'changed' } as const) : form.saving
  const { locale } = useLanguage()
  const formatVersion = (sentence: string, version: Version) =>
    fill(sentence, blanksOf({ ...version, author: version.author ?? nobody }, zone, locale))
  const said = useRef<HTMLParagraphElement>(null)
  /** The button pressed goes away: the focus stays on what the page now shows. */
  const andSay = (act: () => void) => () => {
    said.current?.focus()
    act()
  }
  return (
    <div class="save-bar">
      <p class="save-version" ref={said} tabIndex={-1}>
        {base.since === null ? text.noVersion : formatVersion(text.version, base)}
      </p>
      <div class="actions">
        {does && (
          <button type="button" class={does.isDone ? 'quiet' : 'strong'} onClick={does.act}>
            {does.words}
          </button>
        )}
        <button
          type="submit"
          class={!does && (isDirty || base.since === null) ? 'strong' : 'quiet'}
        >
          {text.save}
        </button>
        {isDirty && (
          <button type="button" class="quiet" onClick={andSay(form.undo)}>
            {text.undo}
          </button>
        )}
      </div>
      <div class="save-state" role="status">
        {saving.kind === 'none' && isDirty && <p>{isResumed ? text.resumed : text.dirty}</p>}
        {formatState(saving, text, theirs, formatVersion)}
        {children}
      </div>
      {saving.kind === 'changed' && (
        <div class="actions">
          <button type="button" class="quiet" onClick={andSay(form.takeTheirs)}>
            {text.takeTheirs}
          </button>
          <button type="button" class="quiet" onClick={andSay(form.keepMine)}>
            {text.keepMine}
          </button>
        </div>
      )}
    </div>
  )
}

function formatState(
  saving: Saving<SavedAnswer>,
  text: SaveWords,
  theirs: Version | null,
  say: (sentence: string, version: Version) => string,
) {
  switch (saving.kind) {
    case 'sending':
      return <p>{text.saving}</p>
    case 'saved':
      return (
        <p class="save-done">{say(saving.answer.isNew ? text.saved : text.same, saving.answer)}</p>
      )
    case 'changed':
      return <Attention>{theirs ? say(text.changed, theirs) : text.changed}</Attention>
    case 'trouble':
      return <Attention>{text.saveTrouble[saving.trouble]}</Attention>
    default:
      return null
  }
}

function blanksOf({ version, since, author }: Version, zone: string, locale: Locale) {
  const at = new Date(since ?? 0)
  return {
    version,
    author: author ?? '',
    day: formatDay(at, zone, locale, new Date()),
    hour: formatHour(at, zone, locale),
  }
}
