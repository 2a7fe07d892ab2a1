import type { Tracking } from '../contract/tracking.ts'
import { fill } from '../text/fill.ts'
import type { UsagerText } from '../text/usager/fr/words.ts'
import { ContactView } from './contact.tsx'
import { Stones } from './stones.tsx'

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
  const { next, promise, contact, written_in } = tracking
  // What is not in the language around it says so, and reads its own way.
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
      {(next || promise) && (
        <section class="ahead">
          {next && (
            <>
              <Sub>{text.next}</Sub>
              <p {...own}>{next.what}</p>
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
        <Stones stones={tracking.stones} words={text} own={own} />
      </section>
      <section>
        <Sub>{text.contact}</Sub>
        <ContactView contact={contact} />
      </section>
      <section>
        <Sub>{text.norm}</Sub>
        <p {...own}>{tracking.norm}</p>
      </section>
      {tracking.adaptations.length > 0 && (
        <section>
          <Sub>{text.adaptations}</Sub>
          <ul {...own}>
            {tracking.adaptations.map(({ what, condition, ask }) => (
              <li key={what}>
                {what}
                {condition && <p class="note">{condition}</p>}
                {ask && <p class="note">{ask}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="privacy">{text.privacy}</p>
    </article>
  )
}
