import { useRef } from 'preact/hooks'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import type { FollowedLog } from './use-access-log.ts'

interface OlderProps {
  log: FollowedLog
  /** Tells how many older ones were added. */
  onAdded(count: number): void
}

/** The way to older looks, or that there is none. */
export function Older({ log, onAdded }: OlderProps) {
  const { text } = useLanguage()
  const end = useRef<HTMLParagraphElement>(null)
  const { reading, trouble } = log.older
  const more = log.followed.content?.next !== undefined

  const press = async () => {
    const count = await log.readOlder()
    if (count === null) return
    onAdded(count)
    // The button is gone with the last page: the keyboard stays where it was.
    requestAnimationFrame(() => end.current?.focus())
  }
  return (
    <div class="older">
      {more ? (
        <button type="button" class="quiet" aria-disabled={reading} onClick={press}>
          {reading ? text.readingOlder : text.older}
        </button>
      ) : (
        <p ref={end} tabIndex={-1} class="older-none">
          {text.noOlder}
        </p>
      )}
      <p class="freshness-trouble" role="status">
        {trouble !== null && <Attention>{text.olderTrouble[trouble]}</Attention>}
      </p>
    </div>
  )
}
