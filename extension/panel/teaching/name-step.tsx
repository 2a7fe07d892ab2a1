import type { SubmitEventHandler } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { useTeachingText } from './use-teaching.ts'

/** Longest name of a tool, in characters; see the contract of rules. */
const longest = 60

interface NameStepProps {
  /** The name it had, when it was taught before. */
  called: string
  onKeep(name: string): void
}

/** The step that names the tool and keeps its rule. */
export function NameStep({ called, onKeep }: NameStepProps) {
  const says = useTeachingText()
  const field = useRef<HTMLInputElement>(null)
  const [fault, setFault] = useState<'missing' | 'refused' | null>(null)
  const submit: SubmitEventHandler<HTMLFormElement> = (event) => {
    event.preventDefault()
    const name = field.current?.value.trim() ?? ''
    const isOdd = [...name].length > longest || /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(name)
    const why = name === '' ? 'missing' : isOdd ? 'refused' : null
    setFault(why)
    if (why) field.current?.focus()
    else onKeep(name)
  }
  return (
    <form class="call" noValidate onSubmit={submit}>
      <label for="tool-name">{says.call.label}</label>
      <input
        ref={field}
        id="tool-name"
        type="text"
        defaultValue={called}
        maxLength={longest}
        autoComplete="off"
        aria-describedby="tool-name-fault"
        aria-invalid={fault !== null}
      />
      <p class="fault" id="tool-name-fault" role="status">
        {fault && says.call[fault]}
      </p>
      <button type="submit" class="strong">
        {says.keep}
      </button>
    </form>
  )
}
