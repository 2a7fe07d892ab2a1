import type { LightMyRequestResponse } from 'fastify'

/** What a person reads on a page. */
export function textOf({ body }: LightMyRequestResponse): string {
  return body
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}
