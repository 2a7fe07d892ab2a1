import { useEffect, useRef, useState } from 'preact/hooks'
import { type OfferedService, offers } from '#shared/contract/reporting/offers.ts'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { offerPageText, offerText } from '#shared/text/site-owner/catalogue/text.ts'
import { sendHub } from '../../api/send-hub.ts'
import { Fault, faultId } from '../../form/fault.tsx'
import { SelectField } from '../../form/select-field.tsx'
import { useHeardWhenDone } from '../../form/use-heard-when-done.ts'
import { useLanguage } from '../../language/language.tsx'
import type { EnterProps } from './enter-props.ts'
import { useWords } from './use-words.ts'

/** The addresses of a service that the server asks for, and what it heard of each last. */
export function AddressesForm({ session, known, onEntered }: EnterProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const said = useRef<HTMLParagraphElement>(null)
  const [chosen, choose] = useState(known.services[0]?.service ?? '')
  const service = known.services.find((one) => one.service === chosen)
  const kept = (service?.addresses ?? []).map(({ address }) => address).join('\n')
  const [typed, type] = useState(kept)
  const [fault, setFault] = useState<string | undefined>()
  const [sending, setSending] = useState(false)
  const [done, setDone] = useState(0)
  useEffect(() => type(kept), [chosen, kept])
  useHeardWhenDone(said, done)

  async function send() {
    if (sending) return
    setSending(true)
    setFault(undefined)
    const addresses = typed.split(/\s+/).filter((one) => one !== '')
    const body = { service: chosen, addresses }
    const outcome = await sendHub(session, '/v1/offers/addresses', body, offers, { locale })
    setSending(false)
    if (outcome.kind === 'over') return
    if (outcome.kind === 'trouble') return setFault(words.unreachable)
    if (outcome.kind === 'refused') {
      const { detail, errors = [] } = outcome.problem
      return setFault(errors[0]?.detail ?? detail)
    }
    setDone((before) => before + 1)
    onEntered()
  }

  const path = '/addresses'
  return (
    <section class="offer-form card" aria-labelledby="offer-probed">
      <h3 id="offer-probed">{words.probed}</h3>
      <p class="entry-hint">{words.probedHint}</p>
      <p class="entry-hint">
        {known.origins.length === 0
          ? words.noOrigins
          : fill(words.origins, { origins: known.origins.join(', ') })}
      </p>
      <SelectField
        path="/probed-service"
        label={words.service}
        options={known.services.map((one) => [one.service, one.name[locale]] as const)}
        value={chosen}
        onChange={choose}
      />
      <div class="entry-field">
        <label for="offer-addresses">{words.addresses}</label>
        <textarea
          id="offer-addresses"
          rows={3}
          spellcheck={false}
          autoComplete="off"
          value={typed}
          aria-invalid={fault ? 'true' : undefined}
          aria-describedby={fault ? faultId(path) : undefined}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <Fault path={path} fault={fault} />
      </div>
      {service && service.addresses.length > 0 && (
        <ul>
          {service.addresses.map((one) => (
            <li key={one.address}>{formatProbe(one, known.zone, locale)}</li>
          ))}
        </ul>
      )}
      <div class="entry-actions">
        <button type="button" class="strong" aria-disabled={sending} onClick={() => void send()}>
          {sending ? words.sending : words.save}
        </button>
      </div>
      <div role="status">
        {done > 0 && (
          <p ref={said} tabIndex={-1} class="offer-done">
            {words.saved}
          </p>
        )}
      </div>
    </section>
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
