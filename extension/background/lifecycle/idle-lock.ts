import type { SigningIn } from '../hub/authentication.ts'
import { policyNow } from '../policy/current-policy.ts'
import type { PolicyMemory } from '../policy/policy-store.ts'
import type { Forgetting } from './retention.ts'

/** Leaves nothing open on a machine that nobody touches. */
export interface Locking {
  /** Says to the browser after how long it is to tell that nobody is there. */
  begin(): Promise<void>
  /** The browser says how the machine is used now. */
  changed(state: 'active' | 'idle' | 'locked'): Promise<void>
  /** The machine has been locked for so long that nobody is there either. */
  rang(): Promise<void>
}

/** Name of the alarm that looks whether a locked machine is locked still. */
export const lockAlarm = 'lock'

/** Minutes without a hand on the machine, where no policy says otherwise. */
const usual = 15

/** @param memory what the policy said last, where the browser does not tell it now */
export function createLocking(
  forgetting: Forgetting,
  signingIn: Pick<SigningIn, 'lock'>,
  memory: PolicyMemory,
): Locking {
  const readMinutes = async () => (await policyNow(memory, ['lockAfter'])).lockAfter ?? usual
  const lock = async (minutes: number) => {
    await forgetting.forgetAll()
    await signingIn.lock(minutes)
  }
  const begin = async () => chrome.idle.setDetectionInterval((await readMinutes()) * 60)
  return {
    begin,
    async changed(state) {
      const minutes = await readMinutes()
      if (state === 'active') return forgetting.wake()
      if (state === 'locked') {
        await chrome.alarms.create(lockAlarm, { delayInMinutes: minutes })
        return forgetting.forgetAll()
      }
      // A browser that was not told yet how long to wait says so after a minute.
      if ((await chrome.idle.queryState(minutes * 60)) === 'active') return begin()
      await lock(minutes)
    },
    async rang() {
      const minutes = await readMinutes()
      if ((await chrome.idle.queryState(minutes * 60)) !== 'active') await lock(minutes)
    },
  }
}
