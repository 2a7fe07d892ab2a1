import type { Fault } from './fault.ts'

/** One after another, as for a new release: what a hub has begun it ends, and what it owes it hands over. */
export const stoppedHubs: Fault = {
  name: 'each hub is asked to stop under load, and started again',
  async strike({ hubs, live }) {
    for (const hub of [...hubs, ...hubs]) {
      await hub.stop()
      await live(500)
      await hub.start()
      await live(1500)
    }
  },
}
