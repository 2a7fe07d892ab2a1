import type { Tracking } from '../contract/tracking.ts'
import { fill } from '../text/fill.ts'
import type { UsagerText } from '../text/usager/fr.ts'
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
        <Stones stones={tracking.stones} words={text} />
      </section>
      <section>
        <Sub>{text.contact}</Sub>
        <ContactView contact={contact} />
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
