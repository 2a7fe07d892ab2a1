import type { ComponentChildren } from 'preact'
import type { Tracking } from '../contract/requests/tracking.ts'
import type { UsagerText } from '../text/usager/fr/words.ts'
import { Stones } from './stones.tsx'
import { TrackingDate } from './tracking-date.tsx'
import { TrackingNow } from './tracking-now.tsx'

/**
 * A usager's request: what it is about, the date that matters, what now, the steps. All the rest is
 * on its page.
 */
export function TrackingView({
  tracking,
  text,
  heading: Heading = 'h2',
  fault,
  beside,
  answers,
  children,
}: {
  tracking: Tracking
  text: UsagerText['tracker']
  /** Heading level on its page. */
  heading?: 'h1' | 'h2'
  /** What stands in the way of the service, such as an address that fails. */
  fault?: ComponentChildren
  /** Beside the date. */
  beside?: ComponentChildren
  /** What its usager may answer, after what now. */
  answers?: ComponentChildren
  /** What its page asks and folds, after the steps. */
  children?: ComponentChildren
}) {
  const Sub = Heading === 'h1' ? 'h2' : 'h3'
  const { written_in, page } = tracking
  // Text in another language has its own `lang` and direction.
  const own = written_in && ({ lang: written_in, dir: 'auto' } as const)
  return (
    <article class="tracking">
      <header>
        <p class="service" {...own}>
          {tracking.organisation} · {tracking.service}
        </p>
        {tracking.about && (
          <p class="about" dir="auto">
            {tracking.about}
          </p>
        )}
        <Heading class="headline">{tracking.headline}</Heading>
      </header>
      {fault}
      <TrackingDate tracking={tracking} heading={Sub} beside={beside} />
      <TrackingNow tracking={tracking} text={text} heading={Sub} />
      {answers}
      <section>
        <Sub>{text.steps}</Sub>
        <Stones stones={tracking.stones} words={text} own={own} />
      </section>
      {children}
      {page && (
        <p>
          <a href={page.url}>{page.title}</a>
        </p>
      )}
    </article>
  )
}
