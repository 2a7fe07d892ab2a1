import { Arrived } from './arrived.tsx'
import { Layout } from './layout.tsx'
import { Linked } from './linked.tsx'
import type { Email } from './message.ts'
import type { Visit } from './visit.ts'

/** Renders an e-mail as HTML, as plain text, and with its headers. */
export function EmailPage({ visit, email }: { visit: Visit; email: Email }) {
  const { text } = visit
  const { id, at, from, to, subject, html, calendar, headers, isReturned } = email
  const language = headers.find(([name]) => name.toLowerCase() === 'content-language')?.[1]
  return (
    <Layout visit={visit} title={subject} script="/letter.js">
      <p>
        <a class="way" href="/">
          {text.email.back}
        </a>
      </p>
      <h1 lang={language}>{subject}</h1>
      {isReturned && <p class="returned">{text.returned}</p>}
      <dl>
        <div>
          <dt>{text.email.from}</dt>
          <dd>{from}</dd>
        </div>
        <div>
          <dt>{text.email.to}</dt>
          <dd>{to}</dd>
        </div>
        <div>
          <dt>{text.email.received}</dt>
          <dd>
            <Arrived visit={visit} at={at} />
          </dd>
        </div>
      </dl>
      {calendar !== null && (
        <p>
          <a class="way" href={`/messages/${id}/calendar.ics`} download>
            {text.email.calendar}
          </a>
        </p>
      )}
      <h2>{text.email.html}</h2>
      {html === null ? (
        <p>{text.email.noHtml}</p>
      ) : (
        <iframe
          // Nothing runs in it; the page around it reads its height.
          sandbox="allow-same-origin"
          src={`/messages/${id}/html`}
          title={text.email.html}
          referrerpolicy="no-referrer"
        />
      )}
      <h2>{text.email.text}</h2>
      <p class="text" lang={language} dir="auto">
        <Linked text={email.text} />
      </p>
      <details>
        <summary>{text.email.headers}</summary>
        <dl>
          {headers.map(([name, value]) => (
            <div key={name}>
              <dt lang="en">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Layout>
  )
}
