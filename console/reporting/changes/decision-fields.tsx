import { Field } from '../../form/field.tsx'
import { useWords } from './use-words.ts'
import type { Writing } from './use-writing.ts'

interface DecisionFieldsProps {
  field: Writing['form']['field']
  /** `YYYY-MM-DD` */
  today: string
}

/** When it was seen, what is decided, who decides, and when it is done. All of it may come later. */
export function DecisionFields({ field, today }: DecisionFieldsProps) {
  const words = useWords()
  return (
    <>
      <Field
        {...field('observed')}
        label={words.observedField}
        hint={words.observedHint}
        maxLength={7}
      />
      <Field {...field('what')} kind="long" rows={2} label={words.what} hint={words.whatHint} />
      <Field {...field('decided_by')} label={words.who} hint={words.whoHint} maxLength={120} />
      <Field {...field('from')} kind="date" label={words.from} />
      <Field
        {...field('done_on')}
        kind="date"
        label={words.done}
        hint={words.doneHint}
        max={today}
      />
    </>
  )
}
