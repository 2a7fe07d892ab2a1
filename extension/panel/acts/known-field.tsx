import type { MergeAsked } from '#shared/contract/agents/merge.ts'
import type { ActRefused, Draft } from '../../shared/acts.ts'
import { useLanguage } from '../hooks/language.tsx'
import { useActsText } from './use-acts-text.ts'

type Known = MergeAsked['one']

interface KnownFieldProps {
  name: 'one' | 'other'
  /** What the page shows, to choose from. */
  seen: readonly Known[]
  known: Known | null
  draft: Draft
  faults: ActRefused['faults']
  onChange(more: Draft): void
}

/** A field for an e-mail address or a telephone number, with those of the page to choose from. */
export function KnownField({ name, seen, known, draft, faults, onChange }: KnownFieldProps) {
  const says = useActsText().merge
  const { text } = useLanguage()
  const id = `merge-${name}`
  const isFaulty = faults.some(({ path }) => path.startsWith(`/${name}`))
  const kind = known?.kind ?? draft[`${name}.kind`] ?? 'email'
  return (
    <fieldset class="field">
      <legend>{says[name]}</legend>
      <label class="unseen" for={`${id}-kind`}>
        {says.kind}
      </label>
      <select
        id={`${id}-kind`}
        onChange={({ currentTarget }) => onChange({ [`${name}.kind`]: currentTarget.value })}
      >
        {(['email', 'phone'] as const).map((one) => (
          <option key={one} value={one} selected={one === kind}>
            {text.who[one]}
          </option>
        ))}
      </select>
      <label class="unseen" for={`${id}-value`}>
        {says.value}
      </label>
      <input
        id={`${id}-value`}
        type="text"
        dir="ltr"
        autoComplete="off"
        list={`${id}-seen`}
        aria-invalid={isFaulty}
        aria-describedby={`${id}-fault`}
        value={draft[`${name}.value`] ?? known?.value ?? ''}
        onInput={({ currentTarget: { value } }) => {
          const found = seen.find((one) => one.value === value)
          onChange({ [`${name}.value`]: value, ...(found && { [`${name}.kind`]: found.kind }) })
        }}
      />
      <datalist id={`${id}-seen`}>
        {seen.map(({ value }) => (
          <option key={value} value={value} />
        ))}
      </datalist>
      <p class="fault small" id={`${id}-fault`}>
        {isFaulty && says.notOne}
      </p>
    </fieldset>
  )
}
