import type { OpenAPIV3_1 } from 'openapi-types'
import * as z from 'zod'
import { type EventType, eventContents, eventTypes } from '#shared/contract/requests/event.ts'
import { cloudEvent } from '../../requests/events/envelope.ts'

type Webhooks = NonNullable<OpenAPIV3_1.Document['webhooks']>

function operation(type: EventType) {
  const envelope = z.strictObject({
    specversion: z.literal('1.0'),
    id: z.uuid().meta({ description: 'The same when it is sent again' }),
    source: z.url(),
    type: z.literal(type),
    time: z.iso.datetime(),
    subject: z.string().meta({ description: 'A digest: the same for one request' }),
    datacontenttype: z.literal('application/json'),
    data: eventContents[type],
  })
  const { $schema: _, ...schema } = z.toJSONSchema(envelope, { io: 'input' })
  return {
    tags: ['requests'],
    summary: type,
    description: 'A CloudEvent, signed as Standard Webhooks.',
    requestBody: {
      required: true,
      content: { [cloudEvent]: { schema: schema as object } },
    },
    responses: {
      '2XX': { description: 'It is taken, and not sent again' },
      '410': { description: 'Nothing more is sent' },
    },
  }
}

/** Webhook payloads in the API contract, one entry for each event type. */
export const documentedWebhooks = Object.fromEntries(
  eventTypes.map((type) => [type, { post: operation(type) }]),
) as Webhooks
