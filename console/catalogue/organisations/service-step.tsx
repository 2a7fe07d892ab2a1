import { promiseSentence } from '#shared/catalogue/begin-service.ts'
import { demarches } from '#shared/catalogue/demarches.ts'
import { delayUnits } from '#shared/contract/catalogue/norm.ts'
import type { OwnSites } from '#shared/contract/catalogue/own-sites.ts'
import { serviceSaved } from '#shared/contract/catalogue/service-version.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { calendarText } from '#shared/text/site-owner/catalogue/calendar.ts'
import { sendHub } from '../../api/send-hub.ts'
import { Field } from '../../form/field.tsx'
import { Form, FormEnd } from '../../form/form.tsx'
import { Select } from '../../form/select.tsx'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import type { Session } from '../../sign-in/session/session.ts'
import {
  demarcheNamed,
  draftOf,
  draft as draftSchema,
  readDelay,
  readDraft,
} from './draft-service.ts'
import { useWords } from './use-words.ts'

interface ServiceStepProps {
  session: Session
  known: OwnSites
  organisation: string
  onDone(): void
}

/** A service from the catalogue: six fields, most of them filled in. */
export function ServiceStep({ session, known, organisation, onDone }: ServiceStepProps) {
  const { locale } = useLanguage()
  const all = useWords()
  const words = all.service
  const taken = known.services.map(({ service }) => service)
  const [first] = demarches
  const form = useForm({
    start: { ...draftOf(first?.demarche ?? ''), contact: organisation, phone: '' },
    kept: { name: 'start_service', schema: draftSchema },
    read: (typed) => readDraft(typed, taken, words),
    send: (definition) =>
      sendHub(
        session,
        `/v1/services/${definition.service}`,
        { version: 0, definition },
        serviceSaved,
        { locale },
      ),
    done: onDone,
    placeOf,
    words: { unreachable: all.unreachable },
  })
  const { draft, change, field } = form
  const limit = demarcheNamed(draft.demarche)?.limit
  const delay = readDelay(draft)
  return (
    <>
      {known.services.length > 0 && (
        <p>
          {fill(words.declared, {
            services: known.services.map(({ name }) => localise(name, locale)).join(', '),
          })}{' '}
          <a href={fragments.services}>{words.more}</a>
        </p>
      )}
      <Form form={form} name="start-service" class="start-form" look="field">
        <Select
          {...field('demarche')}
          label={words.demarche}
          options={[
            ...demarches.map(({ demarche, name }) => [demarche, name[locale]] as const),
            ['', words.other] as const,
          ]}
          onChange={(demarche) => change(draftOf(demarche))}
        />
        <Field {...field('name')} label={words.name} required />
        <div class="delay">
          <Field {...field('delay')} kind="number" label={words.delay} hint={words.delayHint} />
          <Select
            {...field('unit')}
            label={words.unit}
            options={delayUnits.map((unit) => [unit, calendarText[locale].units[unit]] as const)}
          />
        </div>
        {limit && <p>{fill(words.limit, { text: limit.text, from: limit.from[locale] })}</p>}
        <Field {...field('contact')} label={words.contact} hint={words.contactHint} required />
        <Field {...field('phone')} label={words.phone} />
        {delay !== null && (
          <p class="notice">
            {words.read} <strong>{promiseSentence(delay, draft.unit, locale)}</strong>
          </p>
        )}
        <FormEnd form={form} send={words.send} sending={all.sending} />
      </Form>
    </>
  )
}

/** Where the form has what the hub refuses. */
function placeOf(path: string): string {
  if (path.startsWith('/definition/contact/phone')) return '/phone'
  if (path.startsWith('/definition/contact')) return '/contact'
  if (path.startsWith('/definition/norm')) return '/delay'
  return path.startsWith('/definition') ? '/name' : path
}
