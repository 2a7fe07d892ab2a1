import * as z from 'zod'
import { tools } from '#shared/contract/agents/tools.ts'
import { callInSession } from '../extension/background/hub/call-in-session.ts'
import type { Session } from '../extension/background/hub/session.ts'
import type { OrganisationTools } from '../extension/background/rules/organisation-tools.ts'

/** Longest that the hub may take to answer, in milliseconds. */
const patience = 10_000

const told = z.object({ references: tools.shape.references })

type Patterns = z.infer<typeof told>['references']

/** How references of the organisation are written: asked of the hub once, by who is signed in. */
export function openReferences(session: Session): Pick<OrganisationTools, 'references'> {
  let known: Patterns | null = null
  return {
    async references() {
      if (known) return known
      const signal = AbortSignal.timeout(patience)
      const call = { hub: location.origin, path: '/v1/tools', answer: told, signal }
      const answer = await callInSession(session, call).catch(() => null)
      // Without an answer any short text may be one, and it is asked again.
      if (!answer || 'fault' in answer) return []
      known = answer.told.references
      return known
    },
  }
}
