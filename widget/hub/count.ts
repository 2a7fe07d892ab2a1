import type { HubClient } from './hub-client.ts'

/** What is counted of a form that the page shows, or of the button: numbers, never who. */
export type Counted = 'ended' | 'shown' | 'opened' | 'answered'

/**
 * Counts one thing by beacon. Nothing waits for it; a failure loses only the count.
 * @param isUnprompted of the button, rather than of what the page asks by itself
 */
export function count(
  { hub, site }: HubClient,
  host: Element,
  isUnprompted: boolean,
  counted: Counted,
): void {
  const service = host.getAttribute('service')
  const how = isUnprompted ? '"unprompted":true,' : ''
  // Text, so that no browser asks leave of the hub first. Written by hand: pages may patch JSON.
  const body = `{"site":"${site}","service":"${service}",${how}"counts":{"${counted}":1}}`
  try {
    navigator.sendBeacon(`${hub}v1/counters`, body)
  } catch {
    // A page may forbid it; an answer matters more than its count.
  }
}
