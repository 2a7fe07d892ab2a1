import { namesToAsk } from '#shared/territory/departements.ts'
import { findDepartements } from '#shared/territory/find-departement.ts'
import { fill } from '#shared/text/fill.ts'
import { Radios } from './radios.tsx'
import type { RestWords } from './words.ts'

/**
 * The département, from a postcode that never leaves this page: one that lies in several
 * départements asks which.
 */
export function DepartementField({
  words,
  postcode,
  departement,
  onChange,
}: {
  words: RestWords
  postcode: string
  departement: string | undefined
  onChange: (postcode: string, departement: string | undefined) => void
}) {
  const found = findDepartements(postcode)
  const isWrong = postcode.replace(/\s/g, '').length >= 5 && found.length === 0
  return (
    <div class="comment">
      <label for="postcode">{words.postcode}</label>
      <p class="quiet" id="postcode-hint">
        {words.postcodeHint}
      </p>
      <input
        id="postcode"
        class="field"
        part="field"
        value={postcode}
        onInput={({ currentTarget: { value } }) => {
          const [only, ...others] = findDepartements(value)
          onChange(value, others.length > 0 ? undefined : only)
        }}
        inputMode="numeric"
        autocomplete="postal-code"
        maxLength={8}
        aria-describedby="postcode-hint postcode-said"
        aria-invalid={isWrong}
      />
      <p id="postcode-said" role="status" class={isWrong ? 'fault' : 'quiet'}>
        {isWrong && words.postcodeUnknown}
        {departement && fill(words.departement, { code: departement })}
      </p>
      {found.length > 1 && (
        <Radios
          name="departement"
          legend={words.which}
          choices={found.map((code) => [code, `${code} – ${namesToAsk[code] ?? ''}`] as const)}
          value={departement}
          onChoose={(code) => onChange(postcode, code)}
        />
      )}
    </div>
  )
}
