import { type RecurringWord, recurringWords } from '#shared/contract/reporting/recurring-words.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import { useResource } from '../../api/use-resource.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import type { Session } from '../../sign-in/session/session.ts'

interface RecurringWordsPartProps {
  session: Session
  service: string
}

/** Words that come back more than before, and more than in other services; a press searches them. */
export function RecurringWordsPart({ session, service }: RecurringWordsPartProps) {
  const { locale } = useLanguage()
  const text = themesText[locale].recurring
  const path = `/v1/themes/words?service=${encodeURIComponent(service)}`
  const { content } = useResource(session, path, recurringWords).followed
  if (content === null) return null
  const { than_before, than_elsewhere } = content
  const lists = [
    { title: text.thanBefore, words: than_before, row: text.before },
    { title: text.thanElsewhere, words: than_elsewhere, row: text.elsewhere },
  ].filter(({ words }) => words.length > 0)
  const itemOf = ({ word, n, of, other_n, other_of }: RecurringWord, row: string) => (
    <li key={word}>
      <a href={`${fragments.replies}?${new URLSearchParams({ q: word, service, voir: 'tous' })}`}>
        {word}
      </a>{' '}
      <span class="feedback-how">
        {fill(row, { n: formatCount(n, text.comments, locale), of, other_n, other_of })}
      </span>
    </li>
  )
  return (
    <section aria-labelledby="recurring-words">
      <h2 id="recurring-words">{text.title}</h2>
      {lists.length === 0 && <p>{text.none}</p>}
      <div class="recurring-words">
        {lists.map(({ title, words, row }) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul class="plain-list">{words.map((one) => itemOf(one, row))}</ul>
          </div>
        ))}
      </div>
    </section>
  )
}
