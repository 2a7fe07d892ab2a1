import { useState } from 'preact/hooks'
import type { Finding, Findings } from '#shared/contract/reporting/finding.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { Done } from '../../form/done.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { useCircumstances } from '../circumstances/use-circumstances.ts'
import { FindingCard } from './finding-card.tsx'
import { formatSummary } from './format-summary.ts'
import { useWords } from './use-words.ts'

interface FindingListProps {
  session: Session
  known: Findings
  /** How often one was saved here. */
  saved: number
  /** Writes on one, or a new one. */
  onEdit(one?: Finding): void
}

/** As many fit on three screens. */
const shownFirst = 5

/** How changes fare as a whole, the way to write one, then each: the newest first. */
export function FindingList({ session, known, saved, onEdit }: FindingListProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const circumstances = useCircumstances(session)
  const [shown, setShown] = useState(shownFirst)
  const left = known.findings.length - shown
  return (
    <>
      <div class="findings-summary">
        {formatSummary(known, words, locale).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p>
        <button type="button" onClick={() => onEdit()}>
          {words.write}
        </button>
      </p>
      <Done what={saved || null}>{() => words.saved}</Done>
      {known.findings.slice(0, shown).map((one) => (
        <FindingCard
          key={one.finding}
          finding={one}
          known={known}
          circumstances={circumstances}
          onEdit={() => onEdit(one)}
        />
      ))}
      {left > 0 && (
        <p>
          <button type="button" class="quiet" onClick={() => setShown(shown + shownFirst)}>
            {formatCount(left, words.older, locale)}
          </button>
        </p>
      )}
    </>
  )
}
