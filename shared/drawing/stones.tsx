import type { Stone } from '../contract/requests/tracking.ts'
import { holdHours } from '../text/hold-hours.ts'

type Own = { lang: string; dir: 'auto' } | undefined

/** The timeline: every step of a request, each with its shape and its label. */
export function Stones({
  stones,
  words,
  own,
}: {
  stones: readonly Stone[]
  words: Readonly<Record<Stone['status'], string>>
  /** Attributes of the organisation's text in another language. */
  own?: Own
}) {
  return (
    <ol class="stones">
      {stones.map((stone, at) => (
        <StoneView key={at} stone={stone} word={words[stone.status]} own={own} />
      ))}
    </ol>
  )
}

function StoneView({ stone, word, own }: { stone: Stone; word: string; own: Own }) {
  return (
    <li
      class={`stone ${stone.status}`}
      part="stone"
      aria-current={stone.status === 'now' ? 'step' : undefined}
    >
      <StoneMark status={stone.status} />
      <div>
        <p class="title">
          <span {...own}>{stone.title}</span> <span class="word">{word}</span>
        </p>
        {stone.when && <p class="when">{holdHours(stone.when)}</p>}
        {/* A receipt is long and legal: it is folded elsewhere. */}
        {stone.kind !== 'acknowledged' && stone.text && (
          <p class="said" lang={stone.written_in} dir="auto">
            {stone.text}
          </p>
        )}
        {stone.sent?.map((sent) => (
          <p key={sent} class="sent">
            {holdHours(sent)}
          </p>
        ))}
      </div>
    </li>
  )
}

/**
 * Filled for done, ringed for current, hollow for later, square for late: the meaning does not
 * depend on colour.
 */
function StoneMark({ status }: { status: Stone['status'] }) {
  return (
    <svg class="mark" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      {status === 'late' ? (
        <rect x="4" y="4" width="20" height="20" rx="3" />
      ) : (
        <circle cx="14" cy="14" r="11" />
      )}
      {status === 'done' && <path d="M9 14.5l3.5 3.5L19.5 11" />}
      {status === 'now' && <circle class="core" cx="14" cy="14" r="5" />}
      {status === 'late' && <path d="M14 9v6M14 18.5v.5" />}
    </svg>
  )
}
