import type { Stream } from '#shared/contract/feedback/feedback.ts'
import type { HubClient } from './hub-client.ts'

/** What is counted of an invitation or of the button: numbers, never who. */
export type Counted = 'ended' | 'shown' | 'opened' | 'answered'

/** Counts one thing by beacon. Nothing waits for it; a failure loses only the count. */
export function count(
  { hub, site }: HubClient,
  host: Element,
  stream: Stream,
  counted: Counted,
): void {
  const service = host.getAttribute('service')
  // Text, so that no browser asks leave of the hub first. Written by hand: pages may patch JSON.
  const body = `{"site":"${site}","service":"${service}","stream":"${stream}","counts":{"${counted}":1}}`
  try {
    navigator.sendBeacon(`${hub}v1/counters`, body)
  } catch {
    // A page may forbid it; an answer matters more than its count.
  }
}
