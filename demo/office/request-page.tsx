import type { ComponentChildren } from 'preact'
import { nameService } from '#shared/catalogue/name-service.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { phoneAddress } from '#shared/text/format-phone.ts'
import type { Entry } from '../register/entry.ts'
import { services } from '../valmont/services/services.ts'
import { Layout } from './layout.tsx'
import { Received } from './received.tsx'
import type { Visit } from './visit.ts'

/** The previous and the next request in the list. */
export interface Neighbours {
  previous: Entry | undefined
  next: Entry | undefined
}

/** Renders everything the town holds about one request. */
export function RequestPage(props: { visit: Visit; entry: Entry; neighbours: Neighbours }) {
  const { visit, entry, neighbours } = props
  const { text } = visit
  const title = fill(text.request.title, { reference: entry.reference })
  return (
    <Layout visit={visit} title={title}>
      <Moves visit={visit} neighbours={neighbours} />
      <article data-request={entry.reference}>
        <h1>{title}</h1>
        <section aria-labelledby="requester">
          <h2 id="requester">{text.request.requester}</h2>
          <Fields visit={visit} entry={entry} />
        </section>
        <section class="messages" aria-labelledby="messages">
          <h2 id="messages">{text.request.messages}</h2>
          {entry.messages.map((message) => (
            <article class="message" key={message.at}>
              <p class="from">
                <strong>{message.from}</strong> <Received visit={visit} at={message.at} />
              </p>
              <p class="text" lang={entry.locale}>
                {message.text}
              </p>
            </article>
          ))}
        </section>
      </article>
    </Layout>
  )
}

function Moves({ visit, neighbours }: { visit: Visit; neighbours: Neighbours }) {
  const { text } = visit
  const { previous, next } = neighbours
  return (
    <nav aria-label={text.request.moves}>
      <a href="/demandes">{text.request.back}</a>
      {previous && <a href={`/demandes/${previous.reference}`}>{text.request.previous}</a>}
      {next && <a href={`/demandes/${next.reference}`}>{text.request.next}</a>}
    </nav>
  )
}

function Fields({ visit, entry }: { visit: Visit; entry: Entry }) {
  const { text, locale, now } = visit
  const { reference, requester, service, kind, received_at } = entry
  const { name, email, phone, birth_date } = requester
  return (
    <dl>
      <Field label={text.field.reference}>
        <span data-field="reference">{reference}</span>
      </Field>
      <Field label={text.field.name}>
        {name ? <span data-field="name">{name}</span> : text.field.unknown}
      </Field>
      <Field label={text.field.email}>
        {email ? (
          <a data-field="email" href={`mailto:${email}`}>
            {email}
          </a>
        ) : (
          text.field.unknown
        )}
      </Field>
      <Field label={text.field.phone}>
        {phone ? (
          <a data-field="phone" href={phoneAddress(phone)}>
            {phone}
          </a>
        ) : (
          text.field.unknown
        )}
      </Field>
      {birth_date && (
        <Field label={text.field.birth}>{formatCivilDay(birth_date, locale, now)}</Field>
      )}
      <Field label={text.field.service}>{nameService(services, service, locale)}</Field>
      <Field label={text.field.kind}>
        <span lang="fr">{kind}</span>
      </Field>
      <Field label={text.field.received}>
        <Received visit={visit} at={received_at} />
      </Field>
    </dl>
  )
}

function Field({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
