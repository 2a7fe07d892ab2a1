import { proofKinds } from '#shared/contract/catalogue/proof-kind.ts'
import { channels } from '#shared/contract/catalogue/service.ts'
import { fill } from '#shared/text/fill.ts'
import { FaultAt, Tick } from '../../form/field.tsx'
import { useControl } from '../../form/form-context.ts'
import { Select } from '../../form/select.tsx'
import { DelayField } from './delay-field.tsx'
import { LocalisedField } from './localised-field.tsx'
import { useWords } from './use-words.ts'
import type { WrittenStep } from './written.ts'

interface StepItemProps {
  step: WrittenStep
  at: number
  all: number
  onChange(some: Partial<WrittenStep>): void
  onMove(by: 1 | -1): void
  onRemove(): void
}

/** Proofs that come at any time are no step; one that is there already stays to be corrected. */
const offered = (current: WrittenStep['proof']) =>
  proofKinds.filter((kind) => (kind !== 'late' && kind !== 'message') || kind === current)

/** One step: its proof in words, its title, its own delay, how its usager learns of it. */
export function StepItem({ step, at, all, onChange, onMove, onRemove }: StepItemProps) {
  const text = useWords().form
  const path = `/steps/${at}`
  const { id, control } = useControl(path)
  const name = fill(text.step, { n: at + 1 })
  return (
    <li>
      <fieldset
        class="service-item"
        id={id}
        tabIndex={-1}
        aria-describedby={control['aria-describedby']}
      >
        <legend>{name}</legend>
        <FaultAt path={path} />
        <Select
          path={`${path}/proof`}
          label={text.proof}
          value={step.proof}
          options={offered(step.proof).map((kind) => [kind, text.proofs[kind]])}
          onChange={(proof) => onChange({ proof })}
        />
        <LocalisedField
          path={`${path}/title`}
          label={text.title}
          value={step.title}
          onChange={(title) => onChange({ title })}
        />
        <DelayField
          paths={[`${path}/within/count`, `${path}/within/unit`]}
          label={text.within}
          count={step.within.count}
          unit={step.within.unit}
          onChange={(within) => onChange({ within })}
        />
        <fieldset class="ways channels">
          <legend>{text.channels}</legend>
          {channels.map((channel) => (
            <Tick
              key={channel}
              label={text.channel[channel]}
              checked={step.channels.includes(channel)}
              onChange={(isChosen) =>
                onChange({
                  channels: channels.filter((one) =>
                    one === channel ? isChosen : step.channels.includes(one),
                  ),
                })
              }
            />
          ))}
        </fieldset>
        <div class="actions">
          <button
            type="button"
            class="quiet"
            id={`${id}-up`}
            aria-disabled={at === 0}
            onClick={() => onMove(-1)}
          >
            {text.up}
            <span class="unseen"> – {name}</span>
          </button>
          <button
            type="button"
            class="quiet"
            id={`${id}-down`}
            aria-disabled={at === all - 1}
            onClick={() => onMove(1)}
          >
            {text.down}
            <span class="unseen"> – {name}</span>
          </button>
          <button type="button" class="quiet" onClick={onRemove}>
            {text.removeStep}
            <span class="unseen"> – {name}</span>
          </button>
        </div>
      </fieldset>
    </li>
  )
}
