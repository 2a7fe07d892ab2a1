import { useEffect, useRef } from 'preact/hooks'
import { type Subscriptions, subscriptionLengths } from '#shared/contract/reporting/subscription.ts'
import { locales } from '#shared/text/locale.ts'
import { ChoiceField } from '../../form/choice-field.tsx'
import { Fault, faultId } from '../../form/fault.tsx'
import { useFirstFault } from '../../form/use-first-fault.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { SeveralOf } from '../circumstances/several-of.tsx'
import type { OwnSubscriptions } from './use-subscriptions.ts'
import { useWords } from './use-words.ts'

interface SubscriptionFormProps {
  own: OwnSubscriptions
  known: Subscriptions
}

const kinds = ['digest', 'alert'] as const

/** Subscribes, or changes what is told. A fault stands by its field, and nothing is lost. */
export function SubscriptionForm({ own, known }: SubscriptionFormProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const { draft, change, trouble, sending } = own
  const faults = trouble?.faults ?? {}
  useFirstFault(form, trouble)

  // Whoever chose one to change is taken to where it is changed.
  const before = useRef(draft.id)
  useEffect(() => {
    if (draft.isChange && draft.id !== before.current) heading.current?.focus()
    before.current = draft.id
  }, [draft.id])

  return (
    <section class="subscription-enter" aria-labelledby="subscription-form">
      <h2 id="subscription-form" ref={heading} tabIndex={-1}>
        {draft.isChange ? words.formChange : words.form}
      </h2>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void own.send()
        }}
      >
        <ChoiceField
          path="/kind"
          legend={words.kind}
          choices={kinds.map((value) => ({ value, label: words.kinds[value] }))}
          chosen={draft.kind}
          fault={faults['/kind']}
          onChoose={(kind) => kind && change({ kind })}
        />
        {draft.kind === 'digest' && (
          <div class="subscription-every">
            <ChoiceField
              path="/every"
              legend={words.every}
              choices={subscriptionLengths.map((value) => ({
                value,
                label: words.lengths[value],
              }))}
              chosen={draft.every}
              fault={faults['/every']}
              onChoose={(every) => every && change({ every })}
            />
            <p class="entry-hint" aria-live="polite">
              {words.everyHint[draft.every]}
            </p>
          </div>
        )}
        <SeveralOf
          legend={words.services}
          hint={words.servicesHint}
          options={known.services.map(({ service, name }) => [service, name[locale]])}
          chosen={draft.services}
          onChange={(services) => change({ services })}
        />
        <div class="entry-field subscription-address">
          <label for="subscription-address">{words.address}</label>
          <p class="entry-hint" id="subscription-address-hint">
            {words.addressHint}
          </p>
          <input
            id="subscription-address"
            data-path="/address"
            type="text"
            inputMode="email"
            autoComplete="email"
            value={draft.address}
            aria-invalid={faults['/address'] ? 'true' : undefined}
            aria-describedby={`${faults['/address'] ? `${faultId('/address')} ` : ''}subscription-address-hint`}
            onInput={(event) => change({ address: event.currentTarget.value })}
          />
          <Fault path="/address" fault={faults['/address']} />
        </div>
        <ChoiceField
          path="/locale"
          legend={words.language}
          choices={locales.map((value) => ({ value, label: words.languages[value] }))}
          chosen={draft.locale}
          fault={faults['/locale']}
          onChoose={(chosen) => chosen && change({ locale: chosen })}
        />
        <div class="entry-actions">
          <button type="submit" class="strong" aria-disabled={sending}>
            {sending ? words.sending : draft.isChange ? words.sendChanged : words.send}
          </button>
          {draft.isChange && (
            <button type="button" class="quiet" onClick={own.giveUp}>
              {words.giveUp}
            </button>
          )}
        </div>
        <p class="entry-fault" role="alert">
          {trouble && <Attention key={String(trouble.turn)}>{trouble.said}</Attention>}
        </p>
      </form>
    </section>
  )
}
