import { readDepartement } from '#shared/territory/read-departement.ts'
import type { RestWords } from './words.ts'

/** The number of the département. */
export function DepartementField({
  words,
  typed,
  onChange,
}: {
  words: RestWords
  typed: string
  onChange: (typed: string) => void
}) {
  // 97 and 98 are the beginnings of numbers overseas.
  const isWrong = typed.length > 1 && !/^9[78]$/.test(typed) && !readDepartement(typed)
  return (
    <div class="comment">
      <label for="departement" class="said">
        {words.departement}
      </label>
      <input
        id="departement"
        class="field"
        part="field"
        dir="ltr"
        value={typed}
        onInput={(event) => onChange(event.currentTarget.value)}
        maxLength={5}
        autocomplete="off"
        aria-describedby="unknown"
        aria-invalid={isWrong}
      />
      <p id="unknown" role="status" class={isWrong ? 'fault' : ''}>
        {isWrong && words.departementUnknown}
      </p>
    </div>
  )
}
