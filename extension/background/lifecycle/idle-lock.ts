import type { Deps } from '../platform/deps.ts'
import { readCurrentPolicy } from '../policy/current-policy.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    idleLock: IdleLock
  }
}

/** Leaves nothing open on a machine that nobody touches. */
export interface IdleLock {
  /** Says to the browser after how long it is to tell that nobody is there. */
  start(): Promise<void>
  /** The browser says how the machine is used now. */
  stateChanged(state: 'active' | 'idle' | 'locked'): Promise<void>
  /** The machine has been locked for so long that nobody is there either. */
  alarmFired(): Promise<void>
}

/** Name of the alarm that looks whether a locked machine is locked still. */
export const lockAlarm = 'lock'

/** Minutes without a hand on the machine, where no policy says otherwise. */
const usual = 15

export function createIdleLock({
  retention,
  authentication,
  policyStore,
}: Pick<Deps, 'retention' | 'authentication' | 'policyStore'>): IdleLock {
  const readMinutes = async () =>
    (await readCurrentPolicy({ policyStore }, ['lockAfter'])).lockAfter ?? usual
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
      // A browser that was not told yet how long to wait says so after a minute.
      if ((await chrome.idle.queryState(minutes * 60)) === 'active') return start()
      await lock(minutes)
    },
    async alarmFired() {
      const minutes = await readMinutes()
      if ((await chrome.idle.queryState(minutes * 60)) !== 'active') await lock(minutes)
    },
  }
}
