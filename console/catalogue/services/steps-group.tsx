import { useState } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import { Group } from '../../form/field.tsx'
import { idOf } from '../../form/form-context.ts'
import { useFocusLater } from '../../form/use-focus-later.ts'
import { useServiceForm } from './form-context.ts'
import { moved, replaced, without } from './ordered.ts'
import { StepItem } from './step-item.tsx'
import { StepsSeen } from './steps-seen.tsx'
import { useWords } from './use-words.ts'
import { newStep } from './written.ts'

const mostSteps = 12

/** What a request goes through, in order; each step is moved, changed or removed by buttons. */
export function StepsGroup() {
  const { draft, change } = useServiceForm()
  const text = useWords().form
  const [said, setSaid] = useState('')
  const focusLater = useFocusLater()
  const { steps } = draft
  const nameOf = (at: number) => fill(text.step, { n: at + 1 })

  const move = (at: number, by: 1 | -1) => {
    const to = at + by
    if (to < 0 || to >= steps.length) return
    change({ steps: moved(steps, at, by) })
    setSaid(fill(text.moved, { step: nameOf(at), n: to + 1, all: steps.length }))
    focusLater(`${idOf(`/steps/${to}`)}-${by < 0 ? 'up' : 'down'}`)
  }
  const remove = (at: number) => {
    change({ steps: without(steps, at) })
    setSaid(fill(text.removed, { what: nameOf(at) }))
    focusLater(steps.length > 1 ? idOf(`/steps/${Math.max(at - 1, 0)}`) : 'steps-add')
  }
  const add = () => {
    // What ends a request stays at its end.
    const at = steps.at(-1)?.proof === 'done' ? steps.length - 1 : steps.length
    change({ steps: [...steps.slice(0, at), newStep, ...steps.slice(at)] })
    setSaid(fill(text.added, { what: nameOf(at) }))
    focusLater(idOf(`/steps/${at}`))
  }
  return (
    <Group path="/steps" title={text.steps} hint={text.stepsHint}>
      <ol class="service-items plain-list">
        {steps.map((step, at) => (
          <StepItem
            key={at}
            step={step}
            at={at}
            all={steps.length}
            onChange={(some) => change({ steps: replaced(steps, at, some) })}
            onMove={(by) => move(at, by)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      <p role="status" class="unseen">
        {said}
      </p>
      {steps.length < mostSteps && (
        <div>
          <button type="button" class="quiet" id="steps-add" onClick={add}>
            {text.addStep}
          </button>
        </div>
      )}
      <StepsSeen />
    </Group>
  )
}
