import type { RestWords } from './words.ts'

/** What is sent, one line for each thing. */
export function Sent({ words }: { words: RestWords }) {
  return (
    <details>
      <summary>{words.sent}</summary>
      <ul>
        {Object.values(words.sentWhat).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.sentNever}</p>
    </details>
  )
}
