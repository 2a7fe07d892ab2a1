import type { SubmitEventHandler } from 'preact'
import { useState } from 'preact/hooks'
import type { OutOfTurn as Notice } from '#shared/contract/agents/context.ts'
import { fill } from '#shared/text/fill.ts'
import type { LookQuery } from '../../shared/state.ts'
import { useActions } from '../hooks/actions.ts'
import { usePersonText } from '../hooks/use-person-text.ts'

/**
 * Says that older requests wait, in the same words for everybody; nothing is refused. A legal reason
 * may be given; it is noted with the look, which is made again.
 */
export function OutOfTurn({ notice, asked }: { notice: Notice; asked: LookQuery }) {
  const { outOfTurn: says } = usePersonText()
  const { ask } = useActions()
  const { subject, purpose, present, reason: noted } = asked
  const { words, reasons } = notice
  const [value, setValue] = useState<string>(noted ?? '')
  const [isOpen, setOpen] = useState(false)
  const name = reasons.find(({ reason }) => reason === noted)?.name
  const picked = reasons.find(({ reason }) => reason === value && reason !== noted)
  const submit: SubmitEventHandler<HTMLFormElement> = (event) => {
    event.preventDefault()
    if (picked) ask(subject, purpose, { present, reason: picked.reason })
  }
  return (
    <div class="turn">
      <p>
        {words}{' '}
        {reasons.length > 0 && (
          <button
            type="button"
            class="bare"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {says.open}
          </button>
        )}
      </p>
      {name && <p>{fill(says.noted, { reason: name })}</p>}
      {isOpen && (
        <form class="turn-why" onSubmit={submit}>
          <label class="small" for="reason">
            {says.label}
          </label>
          <select
            id="reason"
            value={value}
            onChange={({ currentTarget }) => setValue(currentTarget.value)}
          >
            <option value="">{says.none}</option>
            {reasons.map(({ reason, name }) => (
              <option key={reason} value={reason}>
                {name}
              </option>
            ))}
          </select>
          <button type="submit" class={picked ? 'quiet' : 'quiet idle'}>
            {says.note}
          </button>
        </form>
      )}
    </div>
  )
}
