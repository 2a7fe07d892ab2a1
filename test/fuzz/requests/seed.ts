import { town } from '../../world/town.ts'
import { type Asked, bytesOf } from './asked.ts'
import type { Known } from './known.ts'

/** Valid requests of routes, in a town as it is known, on a day. */
export type Seeds = (known: Known, day: Day) => readonly Asked[]

/** Dates around the moment things are said. */
export interface Day {
  /** `YYYY-MM-DD`, so many days ago. */
  ago(days: number): string
  /** `YYYY-MM` of the last month that is over. */
  month: string
  /** A new id, as senders make them. */
  id(): string
}

/** What makes a request valid, besides its route. */
interface Filled {
  /** What stands for each `:name` and `*` of the route, in their order. */
  at?: readonly string[]
  query?: Readonly<Record<string, string>>
  /** Who asks: a token or a key. */
  as?: string
  headers?: Readonly<Record<string, string>>
  json?: unknown
  form?: Readonly<Record<string, string>>
  /** Anything else, with its type. */
  body?: readonly [type: string, text: string]
}

/** Fills a route in. */
export function seed(route: string, filled: Filled = {}): Asked {
  const [method = '', address = ''] = route.split(' ')
  const at = [...(filled.at ?? [])]
  const path = address.replaceAll(/(?<=[/.]):\w+|\*/g, () => encodeURIComponent(at.shift() ?? 'x'))
  const query = filled.query ? `?${new URLSearchParams(filled.query)}` : ''
  const [type, text] = bodyOf(filled)
  const headers = {
    host: new URL(town.hub).host,
    ...(filled.as && { authorization: `Bearer ${filled.as}` }),
    ...(type && { 'content-type': type }),
    ...filled.headers,
  }
  return {
    route,
    method,
    target: `${path}${query}`,
    headers: Object.entries(headers),
    body: text === null ? null : bytesOf(text),
  }
}

function bodyOf({ json, form, body }: Filled): readonly [string | null, string | null] {
  if (body) return body
  if (form) return ['application/x-www-form-urlencoded', String(new URLSearchParams(form))]
  return json === undefined ? [null, null] : ['application/json', JSON.stringify(json)]
}
