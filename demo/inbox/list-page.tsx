import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { measureSms } from '../../hub/requests/delivery/letter/sms-length.ts'
import { Arrived } from './arrived.tsx'
import { Layout } from './layout.tsx'
import { Linked } from './linked.tsx'
import type { Email, Message, Sms } from './message.ts'
import type { Visit } from './visit.ts'

/** Renders all messages, newest first. */
export function ListPage({ visit, messages }: { visit: Visit; messages: readonly Message[] }) {
  const { text, locale } = visit
  const { length: n } = messages
  return (
    <Layout visit={visit} title={text.list.title} script="/inbox.js">
      <h1>{text.list.title}</h1>
      <div data-newest={messages[0]?.id ?? ''} data-arrived={text.list.arrived}>
        <p>{n === 0 ? text.list.none : formatCount(n, text.list.count, locale)}</p>
        <ol class="messages">
          {messages.map((one) => (
            <li key={one.id} data-kind={one.kind}>
              {one.kind === 'email' ? (
                <EmailLine visit={visit} email={one} />
              ) : (
                <Bubble visit={visit} sms={one} />
              )}
            </li>
          ))}
        </ol>
      </div>
      <p>{text.list.absent}</p>
    </Layout>
  )
}

function EmailLine({ visit, email }: { visit: Visit; email: Email }) {
  const { text } = visit
  const { id, at, to, subject, isReturned } = email
  return (
    <>
      <a class="subject" id={`m-${id}`} href={`/messages/${id}`}>
        {subject}
      </a>
      <About visit={visit} kind={text.kind.email} to={to} at={at} />
      {isReturned && <p class="returned">{text.returned}</p>}
    </>
  )
}

function Bubble({ visit, sms }: { visit: Visit; sms: Sms }) {
  const { text, locale } = visit
  const { segments, characters, encoding } = measureSms(sms.text)
  const said = fill(formatCount(segments, text.segments, locale), { characters, encoding })
  return (
    <>
      <p class="bubble">
        <Linked text={sms.text} />
      </p>
      <About visit={visit} kind={text.kind.sms} to={sms.to} at={sms.at} />
      <p class="about">{said}</p>
    </>
  )
}

function About(props: { visit: Visit; kind: string; to: string; at: string }) {
  const { visit, kind, to, at } = props
  return (
    <p class="about">
      <strong>{kind}</strong> <span>{fill(visit.text.to, { to })}</span>{' '}
      <Arrived visit={visit} at={at} />
    </p>
  )
}
