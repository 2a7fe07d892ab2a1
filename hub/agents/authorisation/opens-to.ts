import type { FastifyContextConfig } from 'fastify'
import type { Role } from '#shared/contract/agents/agent.ts'
import type { Scope } from '#shared/contract/agents/key.ts'

/** Roles of people who sign in; an API key; a code; everyone. */
type OpensTo = readonly Role[] | 'key' | 'code' | 'everyone'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * Who may call the route. A list: people with one of these roles. `key`: a system with an API
     * key of this `scope`. `code`: the holder of a receipt, a tracking code, a link in a message or
     * of a draft. The hub doesn't start with a route that lacks it.
     */
    opensTo?: OpensTo
    /** With `key`: the scope the key must have. */
    scope?: Scope
    /**
     * Refuses agents without a sector with `no_rights`: before the hub reads the body, or with
     * `once_traced` in the route itself, which logs the refused search first.
     */
    needsSector?: true | 'once_traced'
  }
}

/** The declaration of a route. */
export type Declared =
  | { opensTo: readonly Role[]; needsSector?: true | 'once_traced' | undefined }
  | { opensTo: 'key'; scope: Scope }
  | { opensTo: 'code' | 'everyone' }

/** Reads the declaration of a route; `null` when missing or incomplete. */
export function readDeclared(config: FastifyContextConfig = {}): Declared | null {
  const { opensTo, scope, needsSector } = config
  if (opensTo === 'code' || opensTo === 'everyone') return { opensTo }
  if (opensTo === 'key') return scope ? { opensTo, scope } : null
  return opensTo?.length ? { opensTo, needsSector } : null
}
