import { useEffect, useState } from 'preact/hooks'
import type { FeedbackKind, FeedbackList } from '#shared/contract/feedback/reply.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { inboxText } from '#shared/text/site-owner/feedback/inbox.ts'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { AsideLine } from './aside-line.tsx'
import { Card } from './card.tsx'
import { Row } from './row.tsx'
import { useReplies } from './use-replies.ts'
import { useWords } from './use-words.ts'

interface ListPageProps {
  session: Session
  query: string
  only: FeedbackKind
  isChosen: boolean
  /** Where the next page begins, once it is known. */
  onNext(next: string | undefined): void
  onKnown(known: FeedbackList): void
  onForbidden(): void
}

/** One page of comments, a line each, one of them open. */
export function ListPage(props: ListPageProps) {
  const { session, query, only, isChosen, onNext, onKnown, onForbidden } = props
  const { locale } = useLanguage()
  const words = useWords()
  const text = inboxText[locale]
  const { followed, actsOn } = useReplies(session, query, only === 'waiting')
  /** Undefined while nobody chose: the first is open. */
  const [opened, open] = useState<string | null | undefined>(undefined)
  // Told again even when the words are the same: a new element is a new sentence.
  const [said, setSaid] = useState({ words: '', turn: 0 })
  const say = (sentence: string) => setSaid(({ turn }) => ({ words: sentence, turn: turn + 1 }))
  const known = followed.content
  const all = known?.feedback ?? []
  const current = opened === undefined ? (all[0]?.id ?? null) : opened
  const at = all.findIndex(({ id }) => id === current)

  useEffect(() => {
    if (followed.forbidden) onForbidden()
  }, [followed.forbidden])
  useEffect(() => {
    if (known === null) return
    say(formatCount(all.length, words.shown, locale))
  }, [known === null])
  useEffect(() => {
    if (known === null) return
    onKnown(known)
    onNext(known.next)
  }, [known])
  // The first one stays open, whatever arrives before it.
  useEffect(() => {
    if (opened === undefined && current !== null) open(current)
  }, [current])

  return (
    <>
      <p class="unseen" role="status">
        <span key={said.turn}>{said.words}</span>
      </p>
      {known?.searched === false ? (
        <p>{themesText[locale].noWord}</p>
      ) : (
        known && all.length === 0 && isChosen && <p>{words.none}</p>
      )}
      <ol class="inbox plain-list" aria-label={text.list} style={{ '--rows': all.length }}>
        {all.map((one, nth) => (
          <li key={one.id}>
            <Row
              feedback={one}
              isOpen={one.id === current}
              shortcut={nth === at + 1 ? 'j' : nth === at - 1 ? 'k' : null}
              onToggle={() => open(one.id === current ? null : one.id)}
            />
            {one.id === current && <Card feedback={one} acts={actsOn(one)} say={say} />}
          </li>
        ))}
      </ol>
      {known && <AsideLine counts={known.set_aside} isShown={only === 'set_aside'} />}
      <Freshness followed={followed} loading={words.loading} kept={words.kept} zone={known?.zone} />
    </>
  )
}
