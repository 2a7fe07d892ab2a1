import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { digest } from '../crypto/digest.ts'

/** A group of routes about one noun, given what it needs. */
export type Routes<Needs extends object> = FastifyPluginAsyncZod<Needs>

/** Where Fastify looks first for the name of a plugin: else it goes through every module that is loaded. */
const displayName = Symbol.for('fastify.display-name')

/** Routes that read what is sent, or answer what goes wrong, in a way of their own: no other does so. */
export function apart<Needs extends object>(routes: Routes<Needs>): Routes<Needs> {
  const name = 'routes apart'
  const named = Object.assign(routes, { [displayName]: name })
  return async (app, needs) => void (await app.register(named, { ...needs, prefix: '', name }))
}

/** A page or a file that anybody may read, and that the contract does not tell. */
export const openPage = { config: { opensTo: 'everyone' }, schema: { hide: true } } as const

/** A page for whoever holds the code that it asks for. */
export const codePage = { config: { opensTo: 'code' }, schema: { hide: true } } as const

/** What each listed status of a refusal looks like in the contract. */
export function refusals<S extends number>(...statuses: S[]): Record<S, typeof problem> {
  return Object.fromEntries(statuses.map((status) => [status, problem])) as Record<
    S,
    typeof problem
  >
}

/**
 * Marks an answer with the digest of what it says, so that a reader who has it gets `304`.
 * @param said what the digest covers; the answer itself may hold more, such as the time.
 * @returns whether the reader already has it.
 */
export function isUnchanged(
  headers: { 'if-none-match'?: string | undefined },
  reply: { header(name: string, value: string): unknown },
  said: unknown,
): boolean {
  const etag = `"${digest(said).slice(0, 22)}"`
  reply.header('etag', etag)
  return headers['if-none-match'] === etag
}

/** What a `304` holds: nothing. */
export const unchanged = z.undefined().meta({ description: 'What you have is still true' })
