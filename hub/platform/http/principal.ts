import type { FastifyRequest } from 'fastify'
import type { Rights } from '#shared/contract/agents/agent.ts'
import type { Scope } from '#shared/contract/agents/key.ts'

/** The person behind an access token: the agent's id at this hub, their rights and session. */
export interface Bearer {
  agent: string
  rights: Rights
  /** The session that the token belongs to. */
  session: string
}

/** The system behind an API key, with its organisation and source. */
export interface KeyHolder {
  organisation: string
  source: string
  key: string
  scopes: readonly Scope[]
}

/** Authenticated principals by request: the hub verifies their credentials once. */
const bearers = new WeakMap<FastifyRequest, Bearer>()
const holders = new WeakMap<FastifyRequest, KeyHolder>()

/** Stores the person of a request. Only the authorisation hook calls it. */
export function setBearer(request: FastifyRequest, bearer: Bearer): void {
  bearers.set(request, bearer)
}

/** Stores the API key of a request. Only the authorisation hook calls it. */
export function setHolder(request: FastifyRequest, holder: KeyHolder): void {
  holders.set(request, holder)
}

/** Returns the authenticated person, if the route lets in people. */
export const findBearer = (request: FastifyRequest): Bearer | undefined => bearers.get(request)

/** Returns the authenticated person. @throws Error on a route without a role */
export function bearerOf(request: FastifyRequest): Bearer {
  return letIn(bearers, request)
}

/**
 * Returns the authenticated API key, with its organisation and source. @throws Error on a route
 * without an API key
 */
export function holderOf(request: FastifyRequest): KeyHolder {
  return letIn(holders, request)
}

function letIn<Known>(known: WeakMap<FastifyRequest, Known>, request: FastifyRequest): Known {
  const found = known.get(request)
  if (!found)
    throw new Error(`${request.routeOptions.url} lets in whom it does not say it opens to`)
  return found
}
