import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import * as z from 'zod'
import { problem } from '#shared/contract/problem.ts'
import { digest } from '../crypto/digest.ts'
import type { Deps } from '../deps.ts'
import './limited-by.ts'

/** A group of routes about one resource. */
export type Routes = FastifyPluginAsyncZod<Deps>

/**
 * Fastify reads this symbol first for the name of a plugin; without it, it searches every loaded
 * module.
 */
const displayName = Symbol.for('fastify.display-name')

/** Registers routes with their own parsers or error handler, encapsulated from all others. */
export function apart(routes: Routes): Routes {
  const name = 'routes apart'
  const named = Object.assign(routes, { [displayName]: name })
  return async (app, deps) => {
    const options = { ...deps, prefix: '', name }
    await app.register(named, options)
  }
}

/** A page open to everyone, limited per address and absent from the contract. */
export const openPage = {
  config: { opensTo: 'everyone', limitedBy: 'pages' },
  schema: { hide: true },
} as const

/** A file of the build, or a page made once: open to everyone, and absent from the contract. */
export const openFile = {
  config: { opensTo: 'everyone', limitedBy: 'nothing' },
  schema: { hide: true },
} as const

/** A page open to the holder of a code, and absent from the contract. */
export const codePage = { config: { opensTo: 'code' }, schema: { hide: true } } as const

/** Returns the schema of each status of a refusal for the contract. */
export function refusals<S extends number>(...statuses: S[]): Record<S, typeof problem> {
  return Object.fromEntries(statuses.map((status) => [status, problem])) as Record<
    S,
    typeof problem
  >
}

/**
 * Sets the ETag of an answer, so that a client with the same content gets `304`.
 * @param said content the digest covers; the answer itself may hold more, such as the time.
 * @returns whether the client already has it.
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

/** The part of a reply that is used; `Sent` is what sending returns. */
interface Reply<Sent> {
  header(name: string, value: string): unknown
  code(status: 304): { send(nothing: undefined): Sent }
}

/**
 * Answers figures to their reader alone: `304` where the client has the same, computed at whatever
 * time.
 */
export function answerFigures<Figures extends { generated_at: string }, Sent>(
  { headers }: { headers: { 'if-none-match'?: string | undefined } },
  reply: Reply<Sent>,
  content: Figures,
): Figures | Sent {
  const { generated_at: _, ...figures } = content
  reply.header('cache-control', 'private, no-cache')
  return isUnchanged(headers, reply, figures) ? reply.code(304).send(undefined) : content
}

/** Body of a `304`: nothing. */
export const unchanged = z.undefined().meta({ description: 'What you have is still true' })
