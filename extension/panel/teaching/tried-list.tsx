import { useLanguage } from '../hooks/language.tsx'
import { useTeachingText } from './use-teaching.ts'
import type { Tried } from './use-tried.ts'

/** The requests that were read so far, to be compared with their pages. */
export function TriedList({ tried }: { tried: readonly Tried[] }) {
  const { text } = useLanguage()
  const says = useTeachingText()
  const named = (kind: string) =>
    kind === 'name' ? says.name : text.who[kind as 'reference' | 'email' | 'phone']
  return (
    <div class="tried">
      <h3 class="label">{says.tried}</h3>
      <ul>
        {tried.map(({ reference, kinds }) => (
          <li key={reference}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="m3 8.5 3.5 3.5L13 4.5" />
            </svg>
            <span>
              <bdi>{reference}</bdi> <span class="muted small">{kinds.map(named).join(', ')}</span>
            </span>
          </li>
        ))}
      </ul>
      {tried.length < 2 && (
        <p class="muted small">{tried.length === 0 ? says.triedNone : says.triedOne}</p>
      )}
    </div>
  )
}
