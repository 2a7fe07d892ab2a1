import { ChoiceField } from '../../form/choice-field.tsx'
import { Fault, faultId } from '../../form/fault.tsx'
import { useWords } from './use-words.ts'

interface WhyFieldsProps<Reason extends string> {
  /** Tells its fields from those of another such form on the page. */
  name: string
  legend: string
  reasons: Readonly<Record<Reason, string>>
  reason: Reason
  sentence: string
  fault: string | undefined
  onReason(reason: Reason): void
  onSentence(sentence: string): void
}

/** Why something is done: one of a few reasons, and a sentence. */
export function WhyFields<Reason extends string>(props: WhyFieldsProps<Reason>) {
  const { name, legend, reasons, reason, sentence, fault, onReason, onSentence } = props
  const words = useWords()
  const id = `aside-sentence-${name}`
  const choices = (Object.keys(reasons) as Reason[]).map((value) => ({
    value,
    label: reasons[value],
  }))
  return (
    <>
      <ChoiceField
        path={`/reason${name}`}
        legend={legend}
        choices={choices}
        chosen={reason}
        fault={undefined}
        onChoose={(chosen) => chosen && onReason(chosen)}
      />
      <div class="entry-field aside-sentence">
        <label for={id}>{words.sentence}</label>
        <p class="entry-hint" id={`${id}-hint`}>
          {words.sentenceHint}
        </p>
        <textarea
          id={id}
          data-path="/sentence"
          rows={2}
          value={sentence}
          aria-invalid={fault ? 'true' : undefined}
          aria-describedby={`${fault ? `${faultId(`/sentence${name}`)} ` : ''}${id}-hint`}
          onInput={(event) => onSentence(event.currentTarget.value)}
        />
        <Fault path={`/sentence${name}`} fault={fault} />
      </div>
    </>
  )
}
