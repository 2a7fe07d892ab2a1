import type { SubmitEventHandler } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { SecondFactor } from '#shared/contract/agents/context.ts'
import { usePersonText } from '../hooks/use-person-text.ts'
import { type FactorFault, parseFactor } from './parse-factor.ts'

type Kind = SecondFactor['kind']

interface FactorFormProps {
  /** What would tell them apart; there is one at least. */
  kinds: readonly [Kind, ...Kind[]]
  onAnswer(factor: SecondFactor): void
}

/** What the usager answered, written by the agent. It goes with the look and is drawn nowhere else. */
export function FactorForm({ kinds, onAnswer }: FactorFormProps) {
  const { factor: says, candidates } = usePersonText()
  const field = useRef<HTMLInputElement>(null)
  const [kind, setKind] = useState(kinds[0])
  const [fault, setFault] = useState<FactorFault | null>(null)
  const other = kinds.find((one) => one !== kind)
  const submit: SubmitEventHandler<HTMLFormElement> = (event) => {
    event.preventDefault()
    const read = parseFactor(kind, field.current?.value ?? '', new Date())
    setFault('fault' in read ? read.fault : null)
    if ('fault' in read) field.current?.focus()
    else onAnswer(read.factor)
  }
  return (
    <form class="call factor" noValidate autoComplete="off" onSubmit={submit}>
      <label for="factor">{says[kind].label}</label>
      <p class="muted small" id="factor-hint">
        {says[kind].hint}
      </p>
      <input
        key={kind}
        ref={field}
        id="factor"
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        maxLength={200}
        aria-describedby="factor-hint factor-fault factor-kept"
        aria-invalid={fault !== null}
      />
      <p class="fault" id="factor-fault" role="status">
        {fault && says.fault[fault]}
      </p>
      <p class="small" id="factor-kept">
        {candidates.ask}
      </p>
      <div class="actions">
        <button type="submit" class="strong">
          {says.send}
        </button>
        {other && (
          <button
            type="button"
            class="bare"
            onClick={() => {
              setKind(other)
              setFault(null)
            }}
          >
            {says[other].instead}
          </button>
        )}
      </div>
    </form>
  )
}
