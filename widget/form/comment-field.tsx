import { commentLength } from '#shared/quality/limits.ts'
import { controlCharacters } from '#shared/text/controls.ts'
import { fill } from '#shared/text/fill.ts'
import type { Words } from './words.ts'

/** A comment as it is sent: what no database keeps is left out, what was written stays. */
export function cleanComment(typed: string): string {
  return typed.toWellFormed().replace(controlCharacters, '').trim()
}

/** Where the usager may add a sentence. Longer than allowed is said, never cut. */
export function CommentField({
  words,
  value,
  onChange,
}: {
  words: Words
  value: string
  onChange: (value: string) => void
}) {
  const left = commentLength - [...cleanComment(value)].length
  return (
    <div class="comment">
      <label for="comment">{words.comment}</label>
      <p class="quiet" id="hint">
        {words.commentHint}
      </p>
      <textarea
        id="comment"
        rows={3}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        aria-describedby="hint left"
        aria-invalid={left < 0}
      />
      <p class={left < 0 ? 'fault' : 'quiet'} id="left" aria-live={left < 30 ? 'polite' : 'off'}>
        {fill(left < 0 ? words.commentOver : words.commentLeft, { n: Math.abs(left) })}
      </p>
    </div>
  )
}
