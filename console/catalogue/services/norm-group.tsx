import { Field, Group } from '../../form/field.tsx'
import { DelayField } from './delay-field.tsx'
import { useServiceForm } from './form-context.ts'
import { LocalisedField } from './localised-field.tsx'
import { NormExample } from './norm-example.tsx'
import { useWords } from './use-words.ts'

/** How long at most, what that gives for one request, and the sentence that says so. */
export function PromiseFields() {
  const { draft, change, field } = useServiceForm()
  const text = useWords().form
  return (
    <>
      <DelayField
        paths={['/norm/delay', '/norm/unit']}
        label={text.delay}
        hint={text.delayHint}
        count={draft.delay}
        unit={draft.unit}
        onChange={({ count, unit }) => change({ delay: count, unit }, '/norm/delay', '/norm/unit')}
      />
      <NormExample />
      <LocalisedField
        {...field('sentence', '/norm/sentence')}
        kind="long"
        label={text.sentence}
        hint={text.sentenceHint}
      />
    </>
  )
}

/** What is promised to all. */
export function NormGroup() {
  const { field } = useServiceForm()
  const text = useWords().form
  return (
    <Group path="/norm" title={text.norm} hint={text.normHint}>
      <PromiseFields />
      <LocalisedField
        {...field('result', '/norm/result')}
        label={text.result}
        hint={text.resultHint}
      />
      <Field
        {...field('window', '/norm/window')}
        kind="number"
        label={text.window}
        hint={text.windowHint}
      />
      <LocalisedField {...field('cost', '/norm/cost')} label={text.cost} />
    </Group>
  )
}
