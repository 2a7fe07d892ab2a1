import type { ComponentChildren } from 'preact'
import type { Tracking } from '../contract/requests/tracking.ts'
import { holdHours } from '../text/hold-hours.ts'
import { NextStep } from './next-step.tsx'

/**
 * The date that matters, the largest words of all: what its usager has to do by then, else the
 * announced date under its one name, else the day it ended.
 */
export function TrackingDate({
  tracking: { state, next, promise, stones },
  heading: Sub,
  beside,
}: {
  tracking: Tracking
  heading: 'h2' | 'h3'
  beside?: ComponentChildren
}) {
  if (next && state === 'waiting_usager')
    return (
      <section class="ahead waiting_usager">
        <NextStep step={next} heading={Sub} isDate />
        {promise?.stands === 'suspended' && <p class="note">{promise.note}</p>}
        {beside}
      </section>
    )
  const coming = findArrival(stones)
  if (next && coming)
    return (
      <section class="ahead">
        <p class="date" lang={coming.written_in} dir="auto">
          {coming.text && holdHours(coming.text)}
        </p>
        {promise && <p class="note">{holdHours(promise.sentence)}</p>}
      </section>
    )
  if (promise) {
    const { sentence, note, stands } = promise
    return (
      <section class={`ahead ${stands}`}>
        <p class="date">{holdHours(sentence)}</p>
        {stands !== 'ahead' && <p class="note">{note}</p>}
        {beside}
      </section>
    )
  }
  const end = stones.findLast(({ kind }) => kind === 'done' || kind === 'decided')
  if (next || !end?.when) return null
  return (
    <section class="ahead over">
      <p class="what">{end.title}</p>
      <p class="date">{holdHours(end.when)}</p>
    </section>
  )
}

/** Returns the step that says who is on the way, while nothing has happened since. */
export function findArrival(stones: Tracking['stones']) {
  const last = stones.findLast(({ status }) => status === 'done')
  return last?.kind === 'on_the_way' ? last : undefined
}
