import type { Fault } from './fault.ts'

const twoHours = 2 * 3600 * 1000

/**
 * The hubs of one database no longer agree on what time it is. The one that is wrong believes that
 * sessions have ended, and that what just happened is yet to come: it says so, and takes nothing of it.
 */
export const jumpingClock: Fault = {
  name: 'the clock of a hub jumps two hours ahead, then two hours back',
  mayRefuse: [401, 422],
  async strike({ hubs, live }) {
    for (const ahead of [twoHours, -twoHours, 0]) {
      hubs[0]?.jump(ahead)
      await live(ahead === 0 ? 1000 : 8000)
    }
  },
}
