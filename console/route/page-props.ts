import type { Agent } from '#shared/contract/agents/agent.ts'
import type { Session } from '../sign-in/session/session.ts'

/** What every page is given. */
export interface PageProps {
  session: Session
  /** Who is signed in. */
  agent: Agent
  /** It is looked at now; a page that is kept draws nothing while it is not. */
  active: boolean
  /** What is looked at inside it; `null` for the page as a whole. */
  inside: string | null
  /** The part of it that is looked at; `null` for the whole. */
  part: string | null
  /** The page takes the place of another, rather than being reloaded. */
  arriving: boolean
  /** Who is signed in may not read this any more. */
  onForbidden(): void
  /** They prove again who they are: some things are for those who did so a moment ago. */
  onSignInAgain(): void
  /** Ends every session of theirs, in every browser. */
  onSignOutEverywhere(): void
}

/** What a page is given that another one leads to, under its own address. */
export type InnerPageProps = Omit<PageProps, 'inside'>
