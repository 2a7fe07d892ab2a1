import { useState } from 'preact/hooks'
import { useGeographyWords } from './use-geography-words.ts'

/** Takes the shapes away, after one has read what stays. */
export function RemoveGeography({ onRemove }: { onRemove(): void }) {
  const words = useGeographyWords()
  const [isAsked, ask] = useState(false)
  if (!isAsked)
    return (
      <p>
        <button type="button" class="quiet" onClick={() => ask(true)}>
          {words.remove}
        </button>
      </p>
    )
  return (
    <div class="actions">
      <p role="status">{words.removeSure}</p>
      <button type="button" class="strong" onClick={onRemove}>
        {words.remove}
      </button>
      <button type="button" class="quiet" onClick={() => ask(false)}>
        {words.cancel}
      </button>
    </div>
  )
}
