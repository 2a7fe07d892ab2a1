import type { FastifyRequest } from 'fastify'
import type { Rights } from '#shared/contract/agents/agent.ts'
import type { Scope } from '#shared/contract/agents/key.ts'

/** The person an access token speaks for: the agent's id at this hub, and their rights. */
export interface Bearer {
  agent: string
  rights: Rights
}

/** The system an API key speaks for, with its organisation and source. */
export interface KeyHolder {
  organisation: string
  source: string
  key: string
  scopes: readonly Scope[]
}

/** Who was let in, by their request: what they brought is read once, however often it is asked for. */
const bearers = new WeakMap<FastifyRequest, Bearer>()
const holders = new WeakMap<FastifyRequest, KeyHolder>()

/** Keeps who a request was let in as. The gate alone calls it. */
export function setBearer(request: FastifyRequest, bearer: Bearer): void {
  bearers.set(request, bearer)
}

/** Keeps which key a request was let in with. The gate alone calls it. */
export function setHolder(request: FastifyRequest, holder: KeyHolder): void {
  holders.set(request, holder)
}

/** The person who was let in. @throws Error on a route that opens to no role */
export function bearerOf(request: FastifyRequest): Bearer {
  return letIn(bearers, request)
}

/** The key that was let in, with its organisation and source. @throws Error on a route that opens to no key */
export function holderOf(request: FastifyRequest): KeyHolder {
  return letIn(holders, request)
}

function letIn<Known>(known: WeakMap<FastifyRequest, Known>, request: FastifyRequest): Known {
  const found = known.get(request)
  if (!found)
    throw new Error(`${request.routeOptions.url} lets in whom it does not say it opens to`)
  return found
}
