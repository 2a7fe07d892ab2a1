import { proofKinds } from '#shared/contract/catalogue/proof-kind.ts'
import { channels } from '#shared/contract/catalogue/service.ts'
import { Tick } from '../../form/field.tsx'
import { Select } from '../../form/select.tsx'
import { DelayField } from './delay-field.tsx'
import { LocalisedField } from './localised-field.tsx'
import { useWords } from './use-words.ts'
import type { WrittenStep } from './written.ts'

interface StepFieldsProps {
  step: WrittenStep
  path: string
  onChange(some: Partial<WrittenStep>): void
}

/** Proofs that come at any time are no step; one that is there already stays to be corrected. */
const offered = (current: WrittenStep['proof']) =>
  proofKinds.filter((kind) => (kind !== 'late' && kind !== 'message') || kind === current)

/** One step: its proof in words, its title, its own delay, how its usager learns of it. */
export function StepFields({ step, path, onChange }: StepFieldsProps) {
  const text = useWords().form
  return (
    <>
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
    </>
  )
}
