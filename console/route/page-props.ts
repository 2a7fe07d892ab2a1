import type { Agent } from '#shared/contract/agents/agent.ts'
import type { Session } from '../sign-in/session/session.ts'

/** What every page is given. */
export interface PageProps {
  session: Session
  /** Whoever is signed in. */
  agent: Agent
  /** The page takes the place of another, rather than being reloaded. */
  arriving: boolean
  /** Whoever is signed in may not read this any more. */
  onForbidden(): void
}
