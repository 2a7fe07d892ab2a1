import type { RestWords } from './words.ts'

/** What is sent, one line for each thing. */
export function Sent({
  words,
  isPageSent,
}: {
  words: RestWords
  /** Whether the address of the page goes with the answer. */
  isPageSent: boolean
}) {
  return (
    <details>
      <summary>{words.sent}</summary>
      <ul>
        {Object.values(words.sentWhat).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {isPageSent && <li>{words.sentPage}</li>}
      </ul>
      {!isPageSent && <p>{words.sentNever}</p>}
    </details>
  )
}
