import type { TypedKind } from '#shared/contract/agents/context.ts'
import type { TypedReading } from '../../shared/state.ts'
import { useFieldText } from './use-field-text.ts'

interface ReadAsProps {
  ways: readonly TypedReading[]
  chosen: TypedKind | null
  onChoose(kind: TypedKind): void
}

/** How what is typed is read: in one word, and a choice where it may be meant in several ways. */
export function ReadAs({ ways, chosen, onChoose }: ReadAsProps) {
  const says = useFieldText()
  const [only, ...others] = ways
  if (others.length === 0)
    return (
      <p class="muted small read-as" role="status">
        {only && `${says.readAs} : ${says.kinds[only.kind]}`}
      </p>
    )
  return (
    <fieldset class="read-as small">
      <legend class="muted">{says.readAs}</legend>
      {ways.map(({ kind }) => (
        <label key={kind}>
          <input
            type="radio"
            name="read-as"
            checked={kind === chosen}
            onChange={() => onChoose(kind)}
          />
          {says.kinds[kind]}
        </label>
      ))}
    </fieldset>
  )
}
