import * as z from 'zod'
import {
  longestCause,
  type WarningPut,
  warningOutcomes,
} from '#shared/contract/reporting/warning.ts'
import { fill } from '#shared/text/fill.ts'
import { warningsText } from '#shared/text/site-owner/reporting/warnings.ts'
import { readUnless } from '../../form/faults.ts'
import { Field } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { Options } from '../../form/options.tsx'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Decide } from './use-warnings.ts'

interface DecisionFormProps {
  id: string
  /** What was said before; `null` for nothing. */
  before: WarningPut | null
  decide: Decide
  onDone(): void
  /** Closes it without a change; nothing to close while nothing was said. */
  onCancel: (() => void) | null
}

/** What is being said of a warning. */
const decisionDraft = z.strictObject({ outcome: z.enum(warningOutcomes), cause: z.string() })

/** Says what a warning was. What is typed stays until the hub has it. */
export function DecisionForm({ id, before, decide, onDone, onCancel }: DecisionFormProps) {
  const { locale } = useLanguage()
  const words = warningsText[locale]
  const form = useForm<WarningPut, WarningPut, unknown>({
    start: before ?? { outcome: 'explained', cause: '' },
    kept: { name: 'warnings', subject: id, schema: decisionDraft },
    read({ outcome, cause }) {
      const n = [...cause.trim()].length
      const isMissing = n === 0 && outcome !== 'false_alarm'
      const isLong = n > longestCause && fill(words.fault.long, { n })
      const found = { '/cause': isMissing ? words.fault.cause : isLong }
      return readUnless(found, () => ({ outcome, cause: cause.trim() }))
    },
    send: (said) => decide(id, said),
    done: onDone,
    words: { notSent: null, unreachable: words.fault },
  })
  return (
    <Form form={form} name={`warning-${id}`} look="field" class="decision-form">
      <Options
        {...form.field('outcome')}
        legend={words.form}
        options={warningOutcomes.map((one) => [one, words.outcomes[one]] as const)}
      />
      <Field
        {...form.field('cause')}
        kind="long"
        rows={2}
        label={words.cause}
        hint={words.causeHint}
      />
      <FormEnd form={form} send={words.decide} sending={words.sending}>
        {onCancel && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              form.begin()
              onCancel()
            }}
          >
            {words.cancel}
          </button>
        )}
      </FormEnd>
    </Form>
  )
}
