import type { LightMyRequestResponse } from 'fastify'

/** Returns the visible text of a page. */
export function textOf({ body }: LightMyRequestResponse): string {
  return body
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
}

/** Replaces no-break spaces with plain ones. */
export const plainly = <Said>(said: Said): Said =>
  JSON.parse(JSON.stringify(said).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' '))
