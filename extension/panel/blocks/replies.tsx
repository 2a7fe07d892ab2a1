import type { RequestFull } from '#shared/contract/agents/context.ts'
import { repliesText } from '#shared/text/agent/text.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../hooks/language.tsx'

type Reply = NonNullable<RequestFull['replies']>[number]

/** What the usager answered and waits to hear of, in their words. */
export function WaitingReplies({ replies = [] }: Pick<RequestFull, 'replies'>) {
  const text = repliesText[useLanguage().locale]
  const waiting = replies.filter(({ standing }) => standing !== 'answered')
  if (waiting.length === 0) return null
  return (
    <div class="replies">
      <h3>{text.title}</h3>
      <RepliesList replies={waiting} />
      <p class="muted small">{text.how}</p>
    </div>
  )
}

/** What the usager answered before, and was answered. */
export function PastReplies({ replies = [] }: Pick<RequestFull, 'replies'>) {
  const text = repliesText[useLanguage().locale]
  const past = replies.filter(({ standing }) => standing === 'answered')
  if (past.length === 0) return null
  return (
    <>
      <h3>{text.before}</h3>
      <RepliesList replies={past} />
    </>
  )
}

function RepliesList({ replies }: { replies: readonly Reply[] }) {
  const text = repliesText[useLanguage().locale]
  return (
    <ul class="replies-list">
      {replies.map(({ reply, title, when, text: words, written_in, standing, words: said }) => (
        <li key={reply} class={standing}>
          <p class="small">{fill(text.sent, { title, day: when })}</p>
          <p class="reply-words" dir="auto" lang={written_in}>
            {words}
          </p>
          <p class="small">{said}</p>
        </li>
      ))}
    </ul>
  )
}
