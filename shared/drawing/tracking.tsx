import type { Stone, Tracking } from '../contract/tracking.ts'
import { fill } from '../text/fill.ts'
import type { UsagerText } from '../text/usager/fr.ts'

/** A usager's request: where it stands, what comes next and by when, the line of stones. */
export function TrackingView({
  tracking,
  text,
  heading: Heading = 'h2',
}: {
  tracking: Tracking
  text: UsagerText['tracker']
  /** Level of the title, by where it stands in the page. */
  heading?: 'h1' | 'h2'
}) {
  const Sub = Heading === 'h1' ? 'h2' : 'h3'
  const { next, promise, contact } = tracking
  return (
    <article class="tracking">
      <header>
        <p class="service">
          {tracking.organisation} · {tracking.service}
        </p>
        <Heading class="headline">{tracking.headline}</Heading>
        <p class="reference">{fill(text.reference, { reference: tracking.reference })}</p>
      </header>
      {(next || promise) && (
        <section class="ahead">
          {next && (
            <>
              <Sub>{text.next}</Sub>
              <p>{next.what}</p>
              {next.by && <p class="date">{next.by}</p>}
            </>
          )}
          {promise && (
            <>
              <Sub>{text.promise}</Sub>
              <p class="date">{promise.window}</p>
              <p class="note">{promise.note}</p>
            </>
          )}
        </section>
      )}
      <section>
        <Sub>{text.steps}</Sub>
        <ol class="stones">
          {tracking.stones.map((stone, at) => (
            <StoneView key={at} stone={stone} word={text[stone.status]} />
          ))}
        </ol>
      </section>
      <section>
        <Sub>{text.contact}</Sub>
        <address>
          <p>{contact.name}</p>
          {contact.phone && (
            <p>
              <a href={`tel:${contact.phone.replace(/[^+0-9]/g, '')}`}>{contact.phone}</a>
            </p>
          )}
          {contact.email && (
            <p>
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </p>
          )}
          {contact.address && <p>{contact.address}</p>}
        </address>
      </section>
      <section>
        <Sub>{text.norm}</Sub>
        <p>{tracking.norm}</p>
      </section>
      {tracking.adaptations.length > 0 && (
        <section>
          <Sub>{text.adaptations}</Sub>
          <ul>
            {tracking.adaptations.map((adaptation) => (
              <li key={adaptation}>{adaptation}</li>
            ))}
          </ul>
        </section>
      )}
      <p class="privacy">{text.privacy}</p>
    </article>
  )
}

function StoneView({ stone, word }: { stone: Stone; word: string }) {
  return (
    <li class={`stone ${stone.status}`} aria-current={stone.status === 'now' ? 'step' : undefined}>
      <StoneMark status={stone.status} />
      <div>
        <p class="title">
          {stone.title} <span class="word">{word}</span>
        </p>
        {stone.when && <p class="when">{stone.when}</p>}
        {stone.text && <p class="said">{stone.text}</p>}
      </div>
    </li>
  )
}

/** Filled when done, ringed for now, hollow for later, square when late: shape says what colour says. */
function StoneMark({ status }: { status: Stone['status'] }) {
  return (
    <svg class="mark" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
      {status === 'late' ? (
        <rect x="4" y="4" width="20" height="20" rx="3" />
      ) : (
        <circle cx="14" cy="14" r="11" />
      )}
      {status === 'done' && <path d="M9 14.5l3.5 3.5L19.5 11" />}
      {status === 'now' && <circle class="core" cx="14" cy="14" r="5" />}
      {status === 'late' && <path d="M14 9v6M14 18.5v.5" />}
    </svg>
  )
}
