import type { AssignmentPut } from '#shared/contract/feedback/handling.ts'
import type { Publication } from '#shared/contract/feedback/publication.ts'
import type { Review } from '#shared/contract/feedback/set-aside.ts'
import type { SettingAsidePut } from '#shared/contract/feedback/setting-aside.ts'
import type { SendResult } from '../../api/send-hub.ts'

/** Why one is set aside. */
export type SetAsideWhy = Pick<SettingAsidePut, 'reason' | 'sentence'>

/** What may be done with one feedback. */
export interface Acts {
  /** Somebody begins to work on it: it stays on the page. */
  work(): void
  /**
   * @param text `null` takes the answer back
   * @param replaces the answer that its writer read, `null` where there was none
   */
  answer(text: string | null, replaces: string | null): Promise<SendResult<unknown>>
  /** Says that it needs no reply, or takes that back. */
  close(isClosed: boolean): Promise<SendResult<unknown>>
  /** @param to `null`: nobody */
  assign(to: AssignmentPut | null): Promise<SendResult<unknown>>
  /** Decides of one that is, or was, set aside. */
  review(decision: Review): Promise<SendResult<unknown>>
  /** Sets aside one that counts. */
  setAside(why: SetAsideWhy): Promise<SendResult<unknown>>
  /** Says what its comment is about. */
  sort(themes: readonly string[]): Promise<SendResult<unknown>>
  /** @param how `null`: nobody but its usager reads the answer any more */
  publish(how: Publication | null): Promise<SendResult<unknown>>
}
