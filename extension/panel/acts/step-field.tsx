import { fill } from '#shared/text/fill.ts'
import { ownOf } from '#shared/text/own-of.ts'
import type { ActRefused } from '../../shared/acts.ts'
import type { stepForms } from './steps/list.ts'
import { useActsText } from './use-acts-text.ts'

type StepField = (typeof stepForms)[number]['fields'][number]

/** Longest words of an agent, in characters; see the contract of steps. */
const longest = 300

interface StepFieldProps {
  field: StepField
  value: string
  /** Code of what is wrong with it. */
  fault: string | undefined
  /** The first to fill in: a keyboard shortcut leads there. */
  isFirst: boolean
  isFirstFault: boolean
  onType(value: string): void
}

/** One field of a step: words with how many more they may have, a name, or day and hour. */
export function StepFieldView(props: StepFieldProps) {
  const { field, value, fault, isFirst, isFirstFault, onType } = props
  const says = useActsText().tell
  const { name, as, isNeeded } = field
  const id = `step-${name.replace('.', '-')}`
  const label = name === 'text' && !isNeeded ? says.fields.beside : says.fields[name]
  const common = {
    id,
    value,
    'aria-invalid': fault !== undefined,
    'aria-required': isNeeded,
    'aria-describedby': as === 'words' ? `${id}-fault ${id}-left` : `${id}-fault`,
    'data-begin': isFirst ? true : undefined,
    'data-work': isFirstFault ? true : undefined,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onType(currentTarget.value),
  }
  const left = longest - [...value.trim()].length
  return (
    <div class="field">
      <label for={id}>
        {label} {!isNeeded && <span class="muted">{says.optional}</span>}
      </label>
      {as === 'words' ? (
        <textarea {...common} rows={3} />
      ) : as === 'name' ? (
        <input {...common} type="text" autoComplete="off" />
      ) : (
        <input {...common} type="datetime-local" />
      )}
      <p class="fault small" id={`${id}-fault`}>
        {fault !== undefined && formatFieldFault(says.fieldFaults, fault, value)}
      </p>
      {as === 'words' && (
        <p class={left < 0 ? 'left fault small' : 'left muted small'} id={`${id}-left`}>
          {left < 0
            ? fill(says.over, { n: -left, most: longest })
            : fill(says.left, { n: left, most: longest })}
        </p>
      )}
    </div>
  )
}

function formatFieldFault(
  words: Readonly<Record<string, string>>,
  fault: string,
  value: string,
): string {
  const code = value.trim() === '' ? 'empty' : fault
  return ownOf(words, code) ?? words['invalid'] ?? ''
}

/** The code of the fault in a field, if there is one; the hub names it by its path. */
export function faultIn(faults: ActRefused['faults'], name: StepField['name']): string | undefined {
  const path = `/step/${name.replace('.', '/')}`
  const isWhole = name === 'window.from' ? '/step/window' : path
  return faults.find((one) => one.path === path || one.path === isWhole)?.code
}
