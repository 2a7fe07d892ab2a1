import type { TestHub } from './hub.ts'
import { town } from './town.ts'

/** The data of a request's event. */
export const observed = (change: object = {}) => ({
  service: 'etat-civil',
  channel: 'web',
  locale: 'fr',
  received_at: '2026-11-20T09:00:00Z',
  ...change,
})

/** A CloudEvent about a request. */
export const seen = (
  reference: string,
  change: Record<string, unknown> = {},
  put: object = {},
) => ({
  specversion: '1.0',
  id: `seen-${reference}`,
  source: 'https://guichet.bourg.example/',
  type: 'org.parvis.request.observed.v1',
  time: '2026-11-23T09:00:00Z',
  datacontenttype: 'application/json',
  data: { reference, request: observed(put) },
  ...change,
})

/** Sends an event or a batch, by default with the town's key. */
export function bring(
  hub: TestHub,
  payload: unknown,
  headers: Record<string, string> = {},
  key: string | null = town.key,
) {
  const mode = Array.isArray(payload) ? 'cloudevents-batch+json' : 'cloudevents+json'
  return hub.send({
    method: 'POST',
    url: '/v1/events',
    headers: {
      'content-type': `application/${mode}`,
      ...(key && { authorization: `Bearer ${key}` }),
      ...headers,
    },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  })
}

/** Lists the references of all requests, with their organisation. */
export async function requestsOf({ database }: TestHub): Promise<string[]> {
  const rows = await database.query<{ organisation: string; reference: string }>(
    'select organisation, reference from request order by organisation, reference',
  )
  return rows.map(({ organisation, reference }) => `${organisation} ${reference}`)
}
