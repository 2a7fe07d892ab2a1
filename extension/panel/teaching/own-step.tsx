import type { SubmitEventHandler } from 'preact'
import { useRef } from 'preact/hooks'
import type { TeachingFault } from '../../shared/teaching.ts'
import { useTeachingText } from './use-teaching.ts'

interface OwnStepProps {
  fault: TeachingFault | null
  onSay(address: string): void
  onPass(): void
}

/** Asks the agent for their own address, so that they are never taken for the usager. */
export function OwnStep({ fault, onSay, onPass }: OwnStepProps) {
  const says = useTeachingText()
  const field = useRef<HTMLInputElement>(null)
  const submit: SubmitEventHandler<HTMLFormElement> = (event) => {
    event.preventDefault()
    field.current?.focus()
    onSay(field.current?.value.trim() ?? '')
  }
  return (
    <form class="call" noValidate onSubmit={submit}>
      <label for="own-address">{says.own.label}</label>
      <input
        ref={field}
        id="own-address"
        type="email"
        maxLength={254}
        autoComplete="email"
        aria-describedby="own-address-fault"
        aria-invalid={fault !== null}
      />
      <p class="fault" id="own-address-fault">
        {fault && says.fault[fault]}
      </p>
      <div class="actions">
        <button type="submit" class="strong">
          {says.own.keep}
        </button>
        <button type="button" class="quiet" onClick={onPass}>
          {says.pass}
        </button>
      </div>
    </form>
  )
}
