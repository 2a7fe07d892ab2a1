import type { RestWords } from './words.ts'

/** What is sent, each in one line, for whoever wants to know. */
export function Sent({ words }: { words: RestWords }) {
  const lines = [
    words.sentAnswers,
    words.sentLcp,
    words.sentInp,
    words.sentCls,
    words.sentErrors,
    words.sentFailed,
    words.sentElapsed,
    words.sentTook,
    words.sentDevice,
  ]
  return (
    <details>
      <summary>{words.sent}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.sentNever}</p>
    </details>
  )
}
