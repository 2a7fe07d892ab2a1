import type { Offers } from '#shared/contract/reporting/offers.ts'
import type { Session } from '../../sign-in/session/session.ts'

/** What each of the ways to enter is given. */
export interface EnterProps {
  session: Session
  known: Offers
  /** Something was taken: what is shown is to be read again. */
  onEntered(): void
}
