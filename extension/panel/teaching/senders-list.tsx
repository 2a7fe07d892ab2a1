import type { ReadMessage } from '../../shared/teaching.ts'
import { useTeachingText } from './use-teaching.ts'

/** Who was read to have sent each message so far, to be compared with its page. */
export function SendersList({ read }: { read: readonly ReadMessage[] }) {
  const says = useTeachingText().message
  const senders = [...new Set(read.flatMap(({ sender }) => sender ?? []))]
  return (
    <div class="tried">
      <h3 class="label">{says.tried}</h3>
      <ul>
        {senders.map((sender) => (
          <li key={sender}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="m3 8.5 3.5 3.5L13 4.5" />
            </svg>
            <bdi>{sender}</bdi>
          </li>
        ))}
      </ul>
      {senders.length < 2 && (
        <p class="muted small">{senders.length === 0 ? says.triedNone : says.triedOne}</p>
      )}
    </div>
  )
}
