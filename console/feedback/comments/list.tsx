import { useEffect, useRef, useState } from 'preact/hooks'
import type { FeedbackList } from '#shared/contract/feedback/reply.ts'
import { setAsideReasons } from '#shared/contract/feedback/set-aside.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { themesText } from '#shared/text/site-owner/feedback/themes.ts'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { Card } from './card.tsx'
import { useReplies } from './use-replies.ts'
import { useWords } from './use-words.ts'

interface ListProps {
  session: Session
  query: string
  /** Not all feedback is asked for. */
  isChosen: boolean
  onServices(services: FeedbackList['services']): void
  onForbidden(): void
}

/** What usagers said, newest first, one card each. */
export function List({ session, query, isChosen, onServices, onForbidden }: ListProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const themes = themesText[locale]
  const { followed, older, readOlder, hold, answer, review, setAside, sort, publish } = useReplies(
    session,
    query,
  )
  const end = useRef<HTMLParagraphElement>(null)
  // Told again even when the words are the same: a new element is a new sentence.
  const [said, setSaid] = useState({ words: '', turn: 0 })
  const announce = (sentence: string) =>
    setSaid(({ turn }) => ({ words: sentence, turn: turn + 1 }))
  const known = followed.content

  useEffect(() => {
    if (followed.forbidden) onForbidden()
  }, [followed.forbidden])
  useEffect(() => {
    if (known === null) return
    onServices(known.services)
    announce(formatCount(known.feedback.length, words.shown, locale))
  }, [known === null])

  const press = async () => {
    // The button is gone with the last page: the keyboard stays where it was.
    if (await readOlder()) requestAnimationFrame(() => end.current?.focus())
  }
  const counts: Record<string, number> = known?.set_aside ?? {}
  const aside = setAsideReasons.flatMap((reason) => {
    const n = counts[reason] ?? 0
    return n > 0 ? [{ reason, n }] : []
  })
  return (
    <>
      <Freshness followed={followed} loading={words.loading} kept={words.kept} zone={known?.zone} />
      <p class="unseen" role="status">
        <span key={said.turn}>{said.words}</span>
      </p>
      {known?.searched === false ? (
        <p>{themes.noWord}</p>
      ) : (
        known?.feedback.length === 0 && <p>{isChosen ? words.none : words.nobody}</p>
      )}
      {known?.feedback.map((one) => (
        <Card
          key={one.id}
          feedback={one}
          onWork={() => hold(one.id)}
          answer={async (text) => {
            const written = await answer(one.id, text)
            if (written.kind === 'done') announce(text === null ? words.removed : words.saved)
            return written
          }}
          review={(decision) => review(one.id, decision)}
          setAside={(why) => setAside(one.id, why)}
          sort={(themes) => sort(one.id, themes)}
          publish={(how) => publish(one.id, how)}
          say={announce}
        />
      ))}
      {known !== null && known.feedback.length > 0 && (
        <div class="older">
          {known.next !== undefined ? (
            <button type="button" class="quiet" aria-disabled={older.reading} onClick={press}>
              {older.reading ? words.readingOlder : words.older}
            </button>
          ) : (
            <p ref={end} tabIndex={-1} class="older-none">
              {words.noOlder}
            </p>
          )}
          <p class="freshness-trouble" role="status">
            {older.trouble !== null && <Attention>{words.olderTrouble[older.trouble]}</Attention>}
          </p>
        </div>
      )}
      {aside.map(({ reason, n }) => (
        <p key={reason} class="replies-aside">
          {fill(formatCount(n, words.setAside, locale), { reason: words.reasons[reason] })}
        </p>
      ))}
      {aside.length > 0 && <p class="replies-aside">{words.setAsideWhere}</p>}
    </>
  )
}
