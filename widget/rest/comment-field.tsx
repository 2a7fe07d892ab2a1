import type { RefObject } from 'preact'
import { fill } from '#shared/text/fill.ts'
import { charactersLeft, readComment } from './comment.ts'
import type { RestWords } from './words.ts'

/**
 * Where the usager may add a sentence. Longer than allowed is said, never cut; personal data that
 * will be masked takes the place of the hint.
 */
export function CommentField({
  words,
  label,
  isFirst,
  typed,
  longest,
  field,
  need,
  onChange,
}: {
  words: RestWords
  label: string
  /** Nothing stands above it: the focus comes to its label. */
  isFirst: boolean
  typed: string
  longest: number
  field: RefObject<HTMLTextAreaElement | null>
  /** Whether nothing is sent without it, and whether it was missing. */
  need: 'said' | 'missing' | null
  onChange: (typed: string) => void
}) {
  const comment = readComment(typed, words)
  const left = charactersLeft(comment, longest)
  const masked = comment.masked.join(', ')
  return (
    <div class="comment">
      <label
        for="comment"
        class={isFirst ? 'said asked' : 'said'}
        tabIndex={isFirst ? -1 : undefined}
      >
        {label}
      </label>
      {need && (
        <p class={need === 'missing' ? 'fault' : 'quiet'} id="need">
          {words.commentNeeded}
        </p>
      )}
      <textarea
        id="comment"
        class="field"
        part="field"
        ref={field}
        rows={2}
        dir="auto"
        value={typed}
        onInput={(event) => onChange(event.currentTarget.value)}
        aria-describedby={need ? 'need hint left' : 'hint left'}
        aria-required={!!need}
        aria-invalid={left < 0 || need === 'missing'}
      />
      <p class="quiet" id="hint">
        {!masked && words.commentHint}
      </p>
      <p class="quiet" role="status">
        {masked && (
          <>
            {words.masked} <bdi>{masked}</bdi>
          </>
        )}
      </p>
      {/* Every ten alone: each key would be talked over. */}
      <p
        class={left < 0 ? 'fault' : 'quiet'}
        id="left"
        aria-live={(left + 1) % 10 ? 'off' : 'polite'}
      >
        {left < 30 && fill(left < 0 ? words.commentOver : words.commentLeft, { n: Math.abs(left) })}
      </p>
    </div>
  )
}
