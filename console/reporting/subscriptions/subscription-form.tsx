import {
  type Subscriptions,
  subscriptionKinds,
  subscriptionLengths,
} from '#shared/contract/reporting/subscription.ts'
import { locales, localise } from '#shared/text/locale.ts'
import { Field } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { FormHeading } from '../../form/form-heading.tsx'
import { Radios } from '../../form/radios.tsx'
import { useLanguage } from '../../language/language.tsx'
import { SeveralOf } from '../circumstances/several-of.tsx'
import type { OwnSubscriptions } from './use-subscriptions.ts'
import { useWords } from './use-words.ts'

interface SubscriptionFormProps {
  form: OwnSubscriptions['form']
  known: Subscriptions
}

/** Subscribes, or changes what is told. */
export function SubscriptionForm({ form, known }: SubscriptionFormProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const { draft, field, isChange } = form
  return (
    <section class="subscription-enter" aria-labelledby="subscription-form">
      <FormHeading form={form} id="subscription-form">
        {isChange ? words.formChange : words.form}
      </FormHeading>
      <Form form={form} name="subscription">
        <Radios
          {...field('kind')}
          legend={words.kind}
          options={subscriptionKinds.map((value) => [value, words.kinds[value]] as const)}
        />
        {draft.kind === 'digest' && (
          <div class="subscription-every">
            <Radios
              {...field('every')}
              legend={words.every}
              options={subscriptionLengths.map((value) => [value, words.lengths[value]] as const)}
            />
            <p class="entry-hint" aria-live="polite">
              {words.everyHint[draft.every]}
            </p>
          </div>
        )}
        <SeveralOf
          {...field('services')}
          legend={words.services}
          hint={words.servicesHint}
          options={known.services.map(({ service, name }) => [service, localise(name, locale)])}
        />
        <Field
          {...field('address')}
          box="subscription-address"
          label={words.address}
          hint={words.addressHint}
          inputMode="email"
          autocomplete="email"
        />
        <Radios
          {...field('locale')}
          legend={words.language}
          options={locales.map((value) => [value, words.languages[value]] as const)}
        />
        <FormEnd
          form={form}
          send={isChange ? words.sendChanged : words.send}
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
