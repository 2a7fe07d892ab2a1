import { Group } from '../../form/field.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useServiceForm } from './form-context.ts'
import { ItemsField } from './items-field.tsx'
import { StepFields } from './step-fields.tsx'
import { StepsSeen } from './steps-seen.tsx'
import { useWords } from './use-words.ts'
import { newStep, type WrittenStep } from './written.ts'

/** What ends a request stays at its end. */
const placeFor = (steps: readonly WrittenStep[]) =>
  steps.at(-1)?.proof === 'done' ? steps.length - 1 : steps.length

/** What a request goes through, in order; each step is moved, changed or removed by buttons. */
export function StepsGroup() {
  const { field } = useServiceForm()
  const { locale } = useLanguage()
  const text = useWords().form
  return (
    <Group path="/steps" title={text.steps} hint={text.stepsHint}>
      <ItemsField
        {...field('steps')}
        words={{ name: text.step, add: text.addStep, remove: text.removeStep }}
        most={12}
        fresh={newStep}
        format={({ title, proof }) => title[locale]?.trim() || text.proofs[proof]}
        placeFor={placeFor}
      >
        {(step, path, _, set) => <StepFields step={step} path={path} onChange={set} />}
      </ItemsField>
      <StepsSeen />
    </Group>
  )
}
