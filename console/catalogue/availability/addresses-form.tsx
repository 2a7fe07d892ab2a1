import { useState } from 'preact/hooks'
import { type OfferedService, offers } from '#shared/contract/reporting/offers.ts'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { type Locale, localise } from '#shared/text/locale.ts'
import { offerText } from '#shared/text/site-owner/catalogue/offer.ts'
import { offerPageText } from '#shared/text/site-owner/catalogue/offer-page.ts'
import { type SendResult, sendHub } from '../../api/send-hub.ts'
import { Done } from '../../form/done.tsx'
import { Field } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { Select } from '../../form/select.tsx'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import type { EnterProps } from './enter-props.ts'
import { useWords } from './use-words.ts'

/** The addresses of a service that the server asks for, and what it heard of each last. */
export function AddressesForm({ session, known, onEntered }: EnterProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const [chosen, choose] = useState(known.services[0]?.service ?? '')
  const [done, setDone] = useState(0)
  const service = known.services.find((one) => one.service === chosen)
  return (
    <section class="offer-form card" aria-labelledby="offer-probed">
      <h2 id="offer-probed">{words.probed}</h2>
      <p class="entry-hint">{words.probedHint}</p>
      <p class="entry-hint">
        {known.origins.length === 0
          ? words.noOrigins
          : fill(words.origins, { origins: known.origins.join(', ') })}
      </p>
      <Select
        path="/probed-service"
        label={words.service}
        options={known.services.map((one) => [one.service, localise(one.name, locale)] as const)}
        value={chosen}
        onChange={choose}
      />
      {service && (
        <Addresses
          key={chosen}
          service={service}
          zone={known.zone}
          send={(body) => sendHub(session, '/v1/offers/addresses', body, offers, { locale })}
          onDone={() => {
            setDone((before) => before + 1)
            onEntered()
          }}
        />
      )}
      <Done what={done || null} class="offer-done">
        {() => words.saved}
      </Done>
    </section>
  )
}

interface AddressesProps {
  service: OfferedService
  zone: string
  send(body: unknown): Promise<SendResult<unknown>>
  onDone(): void
}

/** The addresses of one service. */
function Addresses({ service: { service, addresses }, zone, send, onDone }: AddressesProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const form = useForm({
    start: { addresses: addresses.map(({ address }) => address).join('\n') },
    read: (draft) => ({ sent: draft.addresses.split(/\s+/).filter((one) => one !== '') }),
    send: (sent) => send({ service, addresses: sent }),
    done: onDone,
    // What was read before is shown no more until it is read again.
    next: (draft) => draft,
    placeOf: () => '/addresses',
    words: { notSent: null, unreachable: words.unreachable },
  })
  return (
    <Form form={form} name="offer" class="offer-addresses">
      <Field
        {...form.field('addresses')}
        kind="long"
        spellcheck={false}
        autocomplete="off"
        label={words.addresses}
      />
      {addresses.length > 0 && (
        <ul>
          {addresses.map((one) => (
            <li key={one.address}>{formatProbe(one, zone, locale)}</li>
          ))}
        </ul>
      )}
      <FormEnd form={form} send={words.save} sending={words.sending} />
    </Form>
  )
}

function formatProbe(
  { address, probed_at, failure }: OfferedService['addresses'][number],
  zone: string,
  locale: Locale,
): string {
  const words = offerPageText[locale]
  if (probed_at === null) return fill(words.never, { address })
  const at = new Date(probed_at)
  const when = fill(words.at, {
    day: formatDay(at, zone, locale, new Date()),
    hour: formatHour(at, zone, locale),
  })
  return failure === null
    ? fill(words.answered, { address, when })
    : fill(words.failed, { address, when, why: offerText[locale].failure[failure] })
}
