import type { ComponentChildren } from 'preact'
import type { Tracking } from '../contract/requests/tracking.ts'
import { fill } from '../text/fill.ts'
import { holdHours } from '../text/hold-hours.ts'
import type { UsagerText } from '../text/usager/fr/words.ts'
import { ContactView } from './contact.tsx'
import { Stones } from './stones.tsx'

/** A usager's request: state, next step with its date, timeline. */
export function TrackingView({
  tracking,
  text,
  heading: Heading = 'h2',
  mark,
  children,
}: {
  tracking: Tracking
  text: UsagerText['tracker']
  /** Heading level on its page. */
  heading?: 'h1' | 'h2'
  /** Check mark of a signed promise. */
  mark?: ComponentChildren
  /** What its page asks, after the steps. */
  children?: ComponentChildren
}) {
  const Sub = Heading === 'h1' ? 'h2' : 'h3'
  const { next, promise, written_in, state, page } = tracking
  // Text in another language has its own `lang` and direction.
  const own = written_in && ({ lang: written_in, dir: 'auto' } as const)
  return (
    <article class="tracking">
      <header>
        <p class="service" {...own}>
          {tracking.organisation} · {tracking.service}
        </p>
        <Heading class="headline">{tracking.headline}</Heading>
        <p class="reference">{fill(text.reference, { reference: tracking.reference })}</p>
      </header>
      {next && (
        <section class={`ahead ${state}`}>
          <Sub>{next.title}</Sub>
          <p class="what" lang={next.written_in} dir="auto">
            {next.what}
          </p>
          {next.by && <p class="date">{holdHours(next.by)}</p>}
          {next.how && (
            <p lang={next.written_in} dir="auto">
              {next.how}
            </p>
          )}
        </section>
      )}
      {promise && (
        <section class={`ahead ${promise.stands}`}>
          <Sub>{promise.title ?? text.promise}</Sub>
          <p class="date">{holdHours(promise.window)}</p>
          <p class="note">{promise.note}</p>
          {mark}
        </section>
      )}
      <section>
        <Sub>{text.steps}</Sub>
        <Stones stones={tracking.stones} words={text} own={own} />
      </section>
      {children}
      <section>
        <Sub>{text.contact}</Sub>
        <ContactView contact={tracking.contact} />
      </section>
      {tracking.facts.map(({ title, lines, written }) => (
        <section key={lines[0]}>
          {title && <Sub>{title}</Sub>}
          <ul {...(written && own)}>
            {lines.map((line) => (
              <li key={line}>{holdHours(line)}</li>
            ))}
          </ul>
        </section>
      ))}
      {page && (
        <p>
          <a href={page.url}>{page.title}</a>
        </p>
      )}
      <p class="privacy">{text.privacy}</p>
    </article>
  )
}
