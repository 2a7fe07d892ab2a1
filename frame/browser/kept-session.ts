import * as z from 'zod'
import { agent } from '#shared/contract/agents/agent.ts'

/**
 * What stays in the storage of the tab. Tools make a new frame for each request, Chatwoot for one:
 * without it the agent would sign in at each. The tokens are tied to a key that nobody can take out
 * of this browser, and nothing here is of a usager.
 */
const kept = z.object({
  agent,
  tokens: z.object({
    hub: z.url(),
    access: z.string(),
    refresh: z.string().nullable(),
    expires: z.number(),
    key: z.string(),
    behind: z.number(),
  }),
})

const place = 'parvis.session'
const touchedPlace = 'parvis.touched'

/** Keeps the session of the agent, or forgets it; one that is tied to no key is not kept. */
export function keepSession(values: ReadonlyMap<string, unknown>): void {
  const read = kept.safeParse(Object.fromEntries(values))
  if (read.success) sessionStorage.setItem(place, JSON.stringify(read.data))
  else sessionStorage.removeItem(place)
}

/** The session that a frame before this one kept, as the storage of the panel holds it. */
export function readSession(): Map<string, unknown> {
  const read = kept.safeParse(parse(sessionStorage.getItem(place)))
  return new Map(read.success ? Object.entries(read.data) : [])
}

/** Keeps when the agent touched the panel last, in milliseconds since 1970. */
export function keepTouched(at: number): void {
  sessionStorage.setItem(touchedPlace, String(at))
}

/** When the agent touched the panel last, in this frame or one before it. */
export function readTouched(): number {
  return Number(sessionStorage.getItem(touchedPlace)) || Date.now()
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
