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

/** Spaces as they are typed in tests: French keeps some of them from breaking a line. */
export const plainly = <Said>(said: Said): Said =>
  JSON.parse(JSON.stringify(said).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' '))
