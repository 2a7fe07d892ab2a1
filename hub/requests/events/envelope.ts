import type { EventType } from '#shared/contract/requests/event.ts'
import { deriveKey, keyedDigest, type Secret } from '../../platform/crypto/secret.ts'
import type { StoredEvent } from './events-sql.ts'

/** Content type of an event. */
export const cloudEvent = 'application/cloudevents+json'

/** Type of the test event of a webhook. */
const testType = 'org.parvis.webhook.test.v1'

/** A CloudEvent (version 1.0). */
interface CloudEvent {
  id: string
  source: string
  type: EventType | typeof testType
  time: Date
  subject?: string
  data: Readonly<Record<string, unknown>>
}

/** Formats an event in the structured mode of CloudEvents. */
function writeEvent({ id, source, type, time, subject, data }: CloudEvent): string {
  return JSON.stringify({
    specversion: '1.0',
    id,
    source,
    type,
    time: time.toISOString(),
    ...(subject && { subject }),
    datacontenttype: 'application/json',
    data,
  })
}

/**
 * Returns the event to send. Proxies may log its attributes, so the subject is a keyed digest:
 * constant for one request, and meaningless to others.
 */
export function buildCloudEvent(secret: Secret, publicUrl: string, event: StoredEvent): string {
  const { organisation, content } = event
  const { source, reference } = content
  return writeEvent({
    id: event.event,
    source: `${publicUrl}/sources/${encodeURIComponent(source)}`,
    type: event.type,
    time: event.at,
    subject: keyedDigest(
      deriveKey(secret, 'event subjects', organisation),
      JSON.stringify([source, reference]),
    ),
    data: content,
  })
}

/** Returns a test event for a webhook, without data. */
export function buildTestEvent(publicUrl: string, webhook: string, id: string, time: Date): string {
  return writeEvent({
    id,
    source: `${publicUrl}/webhooks/${webhook}`,
    type: testType,
    time,
    data: { webhook },
  })
}
