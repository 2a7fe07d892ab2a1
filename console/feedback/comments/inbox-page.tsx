import { useState } from 'preact/hooks'
import type { FeedbackList } from '#shared/contract/feedback/reply.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import type { PageProps } from '../../route/page-props.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { CommentLinks } from './comment-links.tsx'
import { type Choice, Filters } from './filters.tsx'
import { List } from './list.tsx'
import { SearchField } from './search-field.tsx'
import { useWords } from './use-words.ts'

/** The page: what usagers wrote, and what is answered to them. */
export function InboxPage({ session, arriving, onForbidden }: PageProps) {
  const { text, locale } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  const [choice, setChoice] = useState<Choice>({ service: null, only: null, q: '', theme: null })
  const [services, setServices] = useState<FeedbackList['services']>([])
  useTitle(text.pages.replies)

  const { service, only, q, theme } = choice
  const query = new URLSearchParams({
    locale,
    ...(only !== null && { only }),
    ...(service !== null && { service }),
    ...(q !== '' && { q }),
    ...(theme !== null && { theme }),
  }).toString()
  return (
    <main class="replies">
      <h1 ref={heading} tabIndex={-1}>
        {words.question}
      </h1>
      <p class="intro">{words.intro}</p>
      <CommentLinks />
      <SearchField searched={q} onSearch={(typed) => setChoice({ ...choice, q: typed })} />
      <Filters services={services} choice={choice} onChoose={setChoice} />
      <List
        key={query}
        session={session}
        query={query}
        isChosen={only !== null || service !== null || q !== '' || theme !== null}
        onServices={setServices}
        onForbidden={onForbidden}
      />
    </main>
  )
}
