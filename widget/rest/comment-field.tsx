import type { RefObject } from 'preact'
import { fill } from '#shared/text/fill.ts'
import { type Comment, charactersLeft } from './comment.ts'
import type { RestWords } from './words.ts'

/**
 * Where the usager may add a sentence. Longer than allowed is said, never cut; personal data is
 * shown with what takes its place.
 */
export function CommentField({
  words,
  typed,
  comment,
  longest,
  field,
  tens,
  need,
  onChange,
}: {
  words: RestWords
  typed: string
  comment: Comment
  longest: number
  field: RefObject<HTMLTextAreaElement | null>
  /** How many tens of characters were left when it was last drawn. */
  tens: { current: number }
  /** Whether nothing is sent without it, and whether it was missing. */
  need: 'said' | 'missing' | null
  onChange: (typed: string) => void
}) {
  const left = charactersLeft(comment, longest)
  // Towards the end, and with every ten alone: each key would be talked over.
  const before = tens.current
  tens.current = Math.floor(left / 10)
  const isSaid = left < 30 && tens.current !== before
  return (
    <div class="comment">
      <label for="comment">{words.comment}</label>
      {need && (
        <p class={need === 'missing' ? 'fault' : 'quiet'} id="need">
          {words.commentNeeded}
        </p>
      )}
      <p class="quiet" id="hint">
        {words.commentHint}
      </p>
      <textarea
        id="comment"
        class="field"
        part="field"
        ref={field}
        rows={3}
        dir="auto"
        value={typed}
        onInput={(event) => onChange(event.currentTarget.value)}
        aria-describedby={need ? 'need hint left' : 'hint left'}
        aria-required={!!need}
        aria-invalid={left < 0 || need === 'missing'}
      />
      <p class={left < 0 ? 'fault' : 'quiet'} id="left" aria-live={isSaid ? 'polite' : 'off'}>
        {fill(left < 0 ? words.commentOver : words.commentLeft, { n: Math.abs(left) })}
      </p>
      <div role="status">
        {comment.masked.length > 0 && (
          <>
            <p>{words.masked}</p>
            <ul class="masked">
              {comment.masked.map((one, at) => (
                <li key={at}>{fill(words.becomes, { ...one })}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
