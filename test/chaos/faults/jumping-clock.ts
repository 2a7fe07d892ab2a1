import type { Fault } from './fault.ts'

const twoHours = 2 * 3600 * 1000

/** The hubs of one database no longer agree on what time it is. */
export const jumpingClock: Fault = {
  name: 'the clock of a hub jumps two hours ahead, then two hours back',
  async strike({ hubs, live }) {
    for (const ahead of [twoHours, -twoHours, 0]) {
      hubs[0]?.jump(ahead)
      await live(ahead === 0 ? 1000 : 8000)
    }
  },
}
