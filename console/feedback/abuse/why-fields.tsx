import { Field } from '../../form/field.tsx'
import { Radios } from '../../form/radios.tsx'
import type { FieldOf } from '../../form/use-form.ts'
import { useWords } from './use-words.ts'

interface WhyFieldsProps<Reason extends string> {
  legend: string
  reasons: Readonly<Record<Reason, string>>
  reason: FieldOf<Reason | ''>
  sentence: FieldOf<string>
}

/** Why something is done: one of a few reasons, and a sentence. */
export function WhyFields<Reason extends string>(props: WhyFieldsProps<Reason>) {
  const { legend, reasons, reason, sentence } = props
  const words = useWords()
  const all = Object.keys(reasons) as Reason[]
  return (
    <>
      <Radios
        {...reason}
        legend={legend}
        options={all.map((one) => [one, reasons[one]] as const)}
      />
      <Field
        {...sentence}
        box="aside-sentence"
        kind="long"
        rows={2}
        label={words.sentence}
        hint={words.sentenceHint}
      />
    </>
  )
}
