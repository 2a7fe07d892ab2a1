import type { Identifier } from '#shared/contract/agents/context.ts'
import type { LookState, TabState } from '../../shared/state.ts'
import { FoldMark } from '../acts/fold-mark.tsx'
import { useLanguage } from '../hooks/language.tsx'
import { formatIdentifier } from '../model/format-identifier.ts'
import { CopyText } from './copy-text.tsx'
import { DateDue } from './date-due.tsx'

interface NowLineProps {
  name: TabState['name']
  look: Exclude<LookState, { state: 'none' }>
  /** Whether what is known of the usager stands below. */
  isOpen: boolean
  onToggle(): void
}

/**
 * Who, which request and the date that matters: of one look, and in sight however far down the agent
 * reads or writes. The name opens what is known of the usager.
 */
export function NowLine({ name, look, isOpen, onToggle }: NowLineProps) {
  const { text } = useLanguage()
  const request = look.state === 'answered' && look.context.found ? look.context.request : undefined
  const { subject } = look
  const reference = request?.reference ?? (subject?.kind === 'reference' ? subject.value : null)
  return (
    <div class={`line ${request?.standing ?? 'none'}`}>
      <h2 class="line-who">
        <button
          type="button"
          class="fold line-name"
          aria-expanded={isOpen}
          aria-controls="known"
          onClick={onToggle}
        >
          <FoldMark isOpen={isOpen} />
          <span class="unseen">{text.who.title}</span> <WhoFor name={name} subject={subject} />
        </button>
      </h2>
      {!reference && name !== null && subject && (
        <bdi class="muted small">{formatIdentifier(subject)}</bdi>
      )}
      {reference && (
        <CopyText key={reference} class="bare reference" copies={reference}>
          <span class="unseen">{text.now.copy}</span> <bdi>{reference}</bdi>
        </CopyText>
      )}
      {(request || look.state === 'asking') && <DateDue request={request} />}
    </div>
  )
}

/** The name that the page shows, else the address or number that was looked for. */
function WhoFor({ name, subject }: { name: TabState['name']; subject: Identifier | null }) {
  const { text } = useLanguage()
  if (name !== null) return <bdi class="name">{name}</bdi>
  if (subject && subject.kind !== 'reference')
    return <bdi class="name">{formatIdentifier(subject)}</bdi>
  return <span class="muted">{text.who.nameless}</span>
}
