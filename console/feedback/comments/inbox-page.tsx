import { useRef, useState } from 'preact/hooks'
import type { FeedbackList } from '#shared/contract/feedback/reply.ts'
import { inboxText } from '#shared/text/site-owner/feedback/inbox.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import type { InnerPageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { CommentLinks } from './comment-links.tsx'
import { Filters } from './filters.tsx'
import { formatWaiting } from './format-waiting.ts'
import { List } from './list.tsx'
import { SearchField } from './search-field.tsx'
import { ShortcutsContext } from './shortcuts.ts'
import { ShortcutsPart } from './shortcuts-part.tsx'
import { useChoice } from './use-choice.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { useWords } from './use-words.ts'

/** The page: which comments wait for a reply, and what is answered to them. */
export function InboxPage({ session, arriving, onForbidden }: InnerPageProps) {
  const { text, locale } = useLanguage()
  const words = useWords()
  const page = useRef<HTMLElement>(null)
  const heading = useArrival(arriving)
  const chosen = useChoice()
  const [known, setKnown] = useState<FeedbackList | null>(null)
  const [hasKeys, switchKeys] = useShortcuts(page)
  useTitle(text.pages.replies)

  const { only, service, assigned, q, theme } = chosen.choice
  const query = new URLSearchParams({
    locale,
    only,
    ...(service !== null && { service }),
    ...(assigned !== null && { assigned }),
    ...(q !== null && { q }),
    ...(theme !== null && { theme }),
  }).toString()
  return (
    <ShortcutsContext.Provider value={hasKeys}>
      <main class="replies" ref={page}>
        <h1 ref={heading} tabIndex={-1}>
          {words.question}
        </h1>
        <p class="inbox-waiting">
          {known && formatWaiting(known.waiting, inboxText[locale], locale)}
        </p>
        <CommentLinks />
        <div class="inbox-tools">
          <Filters services={known?.services ?? []} chosen={chosen} />
          <SearchField key={q} searched={q ?? ''} onSearch={(q) => chosen.askWords(q || null)} />
        </div>
        <List
          key={query}
          session={session}
          query={query}
          only={only}
          isChosen={chosen.isChosen}
          onKnown={setKnown}
          onForbidden={onForbidden}
        />
        <ShortcutsPart isOn={hasKeys} onSwitch={switchKeys} />
      </main>
    </ShortcutsContext.Provider>
  )
}
