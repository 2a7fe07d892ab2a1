import type { LightMyRequestResponse } from 'fastify'
import type { TestHub } from './hub.ts'

/** Sends a form of a page, as a browser does without script. */
export function posts(
  hub: TestHub,
  url: string,
  fields: Readonly<Record<string, string>>,
  remoteAddress = '127.0.0.1',
): Promise<LightMyRequestResponse> {
  return hub.send({
    method: 'POST',
    url,
    remoteAddress,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })
}

/** Opens a page. */
export function opens(
  hub: TestHub,
  url: string,
  remoteAddress = '127.0.0.1',
): Promise<LightMyRequestResponse> {
  return hub.send({ method: 'GET', url, remoteAddress })
}
