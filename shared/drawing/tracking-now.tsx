import type { Tracking } from '../contract/requests/tracking.ts'
import { fill } from '../text/fill.ts'
import type { UsagerText } from '../text/usager/fr/words.ts'
import { NextStep } from './next-step.tsx'
import { findArrival } from './tracking-date.tsx'

/** What comes next, small: who is on their way, else the next step; and whom to call. */
export function TrackingNow({
  tracking: { state, next, promise, stones, contact, reference },
  text,
  heading: Sub,
}: {
  tracking: Tracking
  text: UsagerText['tracker']
  heading: 'h2' | 'h3'
}) {
  const isNext = state !== 'waiting_usager' && !findArrival(stones)
  return (
    <section class="now">
      {next && isNext && <NextStep step={next} heading={Sub} isDate={!promise} />}
      <p class="reach">
        {contact.phone_url && (
          <a class="press" href={contact.phone_url}>
            {fill(text.call, { phone: contact.phone ?? '' })}
          </a>
        )}{' '}
        <span class="reference">{fill(text.reference, { reference })}</span>
      </p>
    </section>
  )
}
