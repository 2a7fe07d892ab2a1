import { useState } from 'preact/hooks'
import {
  type OfferFact,
  type OfferTaken,
  offerTaken,
  offerWays,
} from '#shared/contract/catalogue/offer.ts'
import { localise } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { offerText } from '#shared/text/site-owner/catalogue/offer.ts'
import { sendHub } from '../../api/send-hub.ts'
import { Done } from '../../form/done.tsx'
import { Field } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { Radios } from '../../form/radios.tsx'
import { Select } from '../../form/select.tsx'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import { type Draft, draft as draftSchema, emptyDraft, nextDraft, readDraft } from './draft.ts'
import type { EnterProps } from './enter-props.ts'
import { useWords } from './use-words.ts'

const kinds = ['hours', 'slot', 'ways'] as const

/** One record: the hours of a month, the next appointment, or the ways into a place. */
export function FactForm({ session, known, onEntered }: EnterProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const [done, setDone] = useState<OfferTaken | null>(null)
  const form = useForm<Draft, OfferFact, OfferTaken>({
    start: emptyDraft,
    kept: { name: 'offer', schema: draftSchema },
    read: (draft) => readDraft(draft, words),
    send(fact) {
      const options = { locale, method: 'POST' as const }
      return sendHub(session, '/v1/offers/facts', { facts: [fact] }, offerTaken, options)
    },
    next: nextDraft,
    done(taken) {
      setDone(taken)
      onEntered()
    },
    placeOf: (path) => path.replace(/^\/facts\/0/, ''),
    words,
  })
  const { draft, change, field } = form
  const withPlaces = known.services.filter(({ places }) => places.length > 0)
  const service =
    withPlaces.find((one) => one.service === draft.service)?.service ?? withPlaces[0]?.service ?? ''
  const places = withPlaces.find((one) => one.service === service)?.places ?? []
  const chosen = places.some(({ place }) => place === draft.place) ? draft.place : ''
  const { ways } = offerText[locale]

  return (
    <section class="offer-form card" aria-labelledby="offer-typed">
      <h2 id="offer-typed">{words.typed}</h2>
      <Form form={form} name="offer">
        <Radios
          {...field('kind')}
          legend={words.kind}
          options={kinds.map((value) => [value, words.kinds[value]] as const)}
        />
        <div class="entry-fields">
          <Select
            path="/service"
            label={words.service}
            options={withPlaces.map((one) => [one.service, localise(one.name, locale)] as const)}
            value={service}
            onChange={(next) => change({ service: next, place: '' })}
          />
          <Select
            path="/place"
            label={words.place}
            options={[
              ['', '–'] as const,
              ...places.map(({ place, name }) => [place, name] as const),
            ]}
            value={chosen}
            onChange={(place) => change({ service, place })}
          />
        </div>
        {draft.kind === 'hours' && (
          <div class="entry-fields">
            <Field {...field('month')} kind="month" label={words.month} hint={words.monthHint} />
            <Field
              {...field('closed_hours')}
              kind="number"
              label={words.closedHours}
              hint={words.closedHoursHint}
            />
            <Field {...field('closed_days')} kind="number" label={words.closedDays} />
            <Field {...field('reason')} label={words.reason} hint={words.reasonHint} />
          </div>
        )}
        {draft.kind === 'slot' && (
          <div class="entry-fields">
            <Field {...field('day')} kind="date" label={words.day} />
            <Field {...field('days')} kind="number" label={words.days} hint={words.daysHint} />
          </div>
        )}
        {draft.kind === 'ways' && (
          <>
            <p class="entry-hint">{words.wayHint}</p>
            {offerWays.map((way) => (
              <Radios
                key={way}
                {...field(way)}
                legend={ways[way]}
                options={[
                  ['', words.unsaid],
                  ['yes', words.yes],
                  ['no', words.no],
                ]}
              />
            ))}
          </>
        )}
        <FormEnd form={form} send={words.send} sending={words.sending} />
        <Done what={done} class="offer-done">
          {({ changed }) => (changed > 0 ? formatCount(changed, words.taken, locale) : words.same)}
        </Done>
      </Form>
    </section>
  )
}
