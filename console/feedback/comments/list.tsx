import { useState } from 'preact/hooks'
import type { FeedbackKind, FeedbackList } from '#shared/contract/feedback/reply.ts'
import { fill } from '#shared/text/fill.ts'
import { inboxText } from '#shared/text/site-owner/feedback/inbox.ts'
import { useFocusLater } from '../../form/use-focus-later.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { ListPage } from './list-page.tsx'

interface ListProps {
  session: Session
  query: string
  only: FeedbackKind
  /** A filter is chosen. */
  isChosen: boolean
  onKnown(known: FeedbackList): void
  onForbidden(): void
}

/** The id of what says which page is shown. */
const pageSaid = 'inbox-page'

/** The comments that a choice keeps, a page at a time. */
export function List({ query, ...rest }: ListProps) {
  const text = inboxText[useLanguage().locale]
  /** Where each page after the first begins. */
  const [cursors, setCursors] = useState<readonly string[]>([])
  const [next, setNext] = useState<string | undefined>(undefined)
  const focusLater = useFocusLater()
  const turn = (to: readonly string[]) => {
    setCursors(to)
    setNext(undefined)
    focusLater(pageSaid)
  }
  const last = cursors.at(-1)
  return (
    <>
      <p class="unseen" id={pageSaid} tabIndex={-1}>
        {fill(text.page, { n: cursors.length + 1 })}
      </p>
      <ListPage
        key={last}
        {...rest}
        query={last === undefined ? query : `${query}&before=${last}`}
        onNext={setNext}
      />
      <div class="actions">
        {cursors.length > 0 && (
          <button type="button" class="quiet" onClick={() => turn(cursors.slice(0, -1))}>
            {text.newer}
          </button>
        )}
        {next !== undefined && (
          <button type="button" class="quiet" onClick={() => turn([...cursors, next])}>
            {text.older}
          </button>
        )}
      </div>
    </>
  )
}
