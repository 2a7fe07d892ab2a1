import type { FastifyContextConfig } from 'fastify'
import type { Role } from '#shared/contract/agents/agent.ts'
import type { Scope } from '#shared/contract/agents/key.ts'

/** Roles that people sign in with; a key of one of the organisation's systems; a code; nothing. */
type OpensTo = readonly Role[] | 'key' | 'code' | 'everyone'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * Whom the route opens to. A list: people who signed in with one of these roles. `key`: a system
     * of the organisation, for `scope`. `code`: whoever holds what the route asks for, a receipt, a
     * tracking code, the address in a message or of a draft. A route that does not say stops the start.
     */
    opensTo?: OpensTo
    /** With `key`: what the key must be good for. */
    scope?: Scope
    /**
     * Whoever has no sector is refused, `no_rights`: before the body is read, or `once_traced`, by
     * what the route does, since a look that was refused leaves its trace.
     */
    needsSector?: true | 'once_traced'
  }
}

/** What a route says of whom it opens to. */
export type Declared =
  | { opensTo: readonly Role[]; needsSector?: true | 'once_traced' | undefined }
  | { opensTo: 'key'; scope: Scope }
  | { opensTo: 'code' | 'everyone' }

/** What a route says, or `null` when it says nothing or only half of it. */
export function readDeclared(config: FastifyContextConfig = {}): Declared | null {
  const { opensTo, scope, needsSector } = config
  if (opensTo === 'code' || opensTo === 'everyone') return { opensTo }
  if (opensTo === 'key') return scope ? { opensTo, scope } : null
  return opensTo?.length ? { opensTo, needsSector } : null
}
