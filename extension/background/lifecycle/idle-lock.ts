import { lockDelay } from '#shared/contract/agents/lock.ts'
import type { Deps } from '../platform/deps.ts'
import { readCurrentPolicy } from '../policy/current-policy.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    idleLock: IdleLock
  }
}

/** Locks the extension on a machine that is left alone. */
export interface IdleLock {
  /** Sets after how long the browser reports that the machine is idle. */
  start(): Promise<void>
  /** The browser reported another idle state. */
  stateChanged(state: 'active' | 'idle' | 'locked'): Promise<void>
  /** A locked machine has been locked for as long as an idle one may be. */
  alarmFired(): Promise<void>
}

/** Name of the alarm that checks whether a locked machine is still locked. */
export const lockAlarm = 'lock'

export function createIdleLock({
  retention,
  authentication,
  policyStore,
}: Pick<Deps, 'retention' | 'authentication' | 'policyStore'>): IdleLock {
  const readMinutes = async () =>
    (await readCurrentPolicy({ policyStore }, ['lockAfter'])).lockAfter ?? lockDelay
  const lock = async (minutes: number) => {
    await retention.forgetAll()
    await authentication.lock(minutes)
  }
  const start = async () => chrome.idle.setDetectionInterval((await readMinutes()) * 60)
  return {
    start,
    async stateChanged(state) {
      const minutes = await readMinutes()
      if (state === 'active') return retention.wake()
      if (state === 'locked') {
        await chrome.alarms.create(lockAlarm, { delayInMinutes: minutes })
        return retention.forgetAll()
      }
      // A browser whose interval is not set yet reports idle after a minute.
      if ((await chrome.idle.queryState(minutes * 60)) === 'active') return start()
      await lock(minutes)
    },
    async alarmFired() {
      const minutes = await readMinutes()
      if ((await chrome.idle.queryState(minutes * 60)) !== 'active') await lock(minutes)
    },
  }
}
