import {
  type Findings,
  findingOrigins,
  testedIndicators,
} from '#shared/contract/reporting/finding.ts'
import { wordsOf } from '#shared/report/words-of.ts'
import { localise } from '#shared/text/locale.ts'
import { Field } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { Select } from '../../form/select.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { DecisionFields } from './decision-fields.tsx'
import { PowerPart } from './power-part.tsx'
import { ThemeChoice } from './theme-choice.tsx'
import { useWords } from './use-words.ts'
import type { Writing } from './use-writing.ts'

interface FindingFormProps extends Pick<Writing, 'form'> {
  session: Session
  known: Findings
  /** Leaves the form; what is written is given up. */
  onCancel(): void
}

/** Writes a finding, and what follows from it. */
export function FindingForm({ session, form, known, onCancel }: FindingFormProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const { draft, field } = form
  return (
    <>
      {form.isResumed && <p class="entry-hint">{words.resumed}</p>}
      <Form form={form} name="finding" class="finding-form">
        <Field {...field('title')} label={words.title} maxLength={160} required />
        <Field {...field('words')} kind="long" label={words.words} hint={words.wordsHint} />
        <Select
          {...field('origin')}
          label={words.origin}
          options={findingOrigins.map((one) => [one, words.origins[one]] as const)}
        />
        {draft.origin === 'theme' && <ThemeChoice session={session} {...field('theme')} />}
        <Select
          {...field('service')}
          label={words.service}
          required
          options={[
            ['', ''] as const,
            ...known.services.map(
              ({ service, name }) => [service, localise(name, locale)] as const,
            ),
          ]}
        />
        <Select
          {...field('indicator')}
          label={words.indicator}
          hint={words.indicatorHint}
          options={testedIndicators.map((one) => [one, wordsOf(one, locale).name] as const)}
        />
        <Select
          {...field('every')}
          label={words.every}
          options={(['month', 'quarter'] as const).map((one) => [one, words.everies[one]] as const)}
        />
        <PowerPart known={known} draft={draft} />
        <DecisionFields field={field} today={known.today} />
        <FormEnd form={form} send={words.save} sending={words.saving}>
          <button type="button" class="quiet" onClick={onCancel}>
            {words.cancel}
          </button>
        </FormEnd>
      </Form>
    </>
  )
}
