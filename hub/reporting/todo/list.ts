import { callbacksWaiting } from './callbacks.ts'
import { declarationsWaiting } from './declarations.ts'
import { draftsWaiting } from './drafts.ts'
import { endingKeysWaiting } from './ending-keys.ts'
import { handedOverWaiting } from './handed-over.ts'
import { lateWaiting } from './late.ts'
import { overdueRepliesWaiting } from './overdue-replies.ts'
import { setAsideWaiting } from './set-aside.ts'
import { silentSitesWaiting } from './silent-sites.ts'
import { unusualArrivalsWaiting } from './unusual-arrivals.ts'
import { unusualKeysWaiting } from './unusual-keys.ts'
import type { Waiting } from './waiting.ts'
import { warningsWaiting } from './warnings.ts'

/** All tasks that may wait for a person, one file each: usagers first, then figures. */
export const waitingList: readonly Waiting[] = [
  callbacksWaiting,
  overdueRepliesWaiting,
  lateWaiting,
  handedOverWaiting,
  warningsWaiting,
  setAsideWaiting,
  unusualKeysWaiting,
  endingKeysWaiting,
  unusualArrivalsWaiting,
  silentSitesWaiting,
  draftsWaiting,
  declarationsWaiting,
]
