import { type Circumstances, circumstanceKinds } from '#shared/contract/reporting/circumstance.ts'
import { localise } from '#shared/text/locale.ts'
import { Field, Tick } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { FormHeading } from '../../form/form-heading.tsx'
import { Radios } from '../../form/radios.tsx'
import { useLanguage } from '../../language/language.tsx'
import { SeveralOf } from './several-of.tsx'
import type { FollowedCircumstances } from './use-entered.ts'
import { useWords } from './use-words.ts'

interface CircumstanceFormProps {
  form: FollowedCircumstances['form']
  known: Circumstances
}

/** Enters what happened, or corrects it. */
export function CircumstanceForm({ form, known }: CircumstanceFormProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const { draft, change, field, isChange } = form
  return (
    <section class="circumstance-enter ruled" aria-labelledby="circumstance-form">
      <FormHeading form={form} id="circumstance-form">
        {isChange ? words.formCorrect : words.form}
      </FormHeading>
      <Form form={form} name="circumstance">
        <Radios
          {...field('kind')}
          legend={words.kind}
          options={circumstanceKinds.map((value) => [value, words.kinds[value]] as const)}
        />
        <Field
          {...field('label')}
          box="circumstance-label"
          label={words.label}
          hint={words.labelHint}
        />
        <div class="entry-fields">
          <Field {...field('from')} kind="date" label={words.from} />
          <Field
            {...field('until')}
            kind="date"
            label={words.until}
            value={draft.goesOn ? '' : draft.until}
            disabled={draft.goesOn}
          />
        </div>
        <Tick
          label={words.stillGoesOn}
          checked={draft.goesOn}
          onChange={(goesOn) => change({ goesOn }, '/until')}
        />
        <SeveralOf
          {...field('services')}
          legend={words.services}
          hint={words.servicesHint}
          options={known.services.map(({ service, name }) => [service, localise(name, locale)])}
        />
        {known.territories.length === 0 ? (
          <p class="entry-hint">{words.noTerritories}</p>
        ) : (
          <SeveralOf
            {...field('territories')}
            legend={words.territories}
            hint={words.territoriesHint}
            options={known.territories.map(({ territory, name }) => [territory, name])}
          />
        )}
        <FormEnd
          form={form}
          send={isChange ? words.sendCorrected : words.send}
          sending={words.sending}
        >
          {isChange && (
            <button type="button" class="quiet" onClick={() => form.begin()}>
              {words.giveUp}
            </button>
          )}
        </FormEnd>
      </Form>
    </section>
  )
}
