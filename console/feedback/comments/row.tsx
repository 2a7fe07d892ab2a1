import type { FeedbackRead } from '#shared/contract/feedback/reply.ts'
import { formatShortDay } from '#shared/text/dates.ts'
import { localise } from '#shared/text/locale.ts'
import { inboxText } from '#shared/text/site-owner/feedback/inbox.ts'
import { useLanguage } from '../../language/language.tsx'
import { useCommentSettings } from './comment-settings.ts'
import { formatState } from './format-waiting.ts'
import { MarkFace } from './mark-face.tsx'
import { useShortcut } from './shortcuts.ts'
import { useWords } from './use-words.ts'

interface RowProps {
  feedback: FeedbackRead
  isOpen: boolean
  /** The key that presses it. */
  shortcut: 'j' | 'k' | null
  onToggle(): void
}

/** Characters of a comment in its line. */
const longest = 120

/** One comment in a line: what was felt, the first words, the service, and where it stands. */
export function Row({ feedback, isOpen, shortcut, onToggle }: RowProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const keyed = useShortcut()
  const text = inboxText[locale]
  const { themes } = useCommentSettings()
  const { id, day, service, mark, comment, assignment } = feedback
  const state = formatState(feedback, text, locale)
  const about = themes.filter(({ theme }) => feedback.themes.includes(theme))
  const beside = [...about.map(({ name }) => name), ...(assignment ? [assignment.name] : [])]
  return (
    <h2 class="inbox-row">
      <button
        type="button"
        id={`row-${id}`}
        aria-expanded={isOpen}
        onClick={onToggle}
        {...(shortcut === null ? {} : keyed(shortcut))}
      >
        <span class="inbox-mark">
          <MarkFace face={mark?.face ?? null} />
        </span>
        <span class="inbox-words">{comment === null ? words.noComment : firstWords(feedback)}</span>
        <span class="inbox-about">
          {[mark?.answer, localise(service.name, locale), formatShortDay(day, locale, new Date())]
            .filter((one) => one !== undefined)
            .join(' · ')}
        </span>
        {state !== null && <span class="inbox-state">{state}</span>}
        {beside.length > 0 && <span class="inbox-about">{beside.join(' · ')}</span>}
      </button>
    </h2>
  )
}

/** The beginning of a comment, or what is before the first word that was searched. */
function firstWords({ comment, marks }: FeedbackRead): string {
  const written = comment ?? ''
  const first = marks[0]?.[0] ?? 0
  const from = first > longest / 2 ? first - longest / 4 : 0
  const shown = written.slice(from, from + longest)
  return `${from > 0 ? '… ' : ''}${shown}${from + longest < written.length ? '…' : ''}`
}
