import type { Fault } from './fault.ts'

/** The hub itself goes on, and brings another worker in the place of each. */
export const killedWorker: Fault = {
  name: 'workers of a hub are killed',
  plan: { hubs: 1, workers: 2 },
  async strike({ hubs, live }) {
    for (let time = 0; time < 3; time += 1) {
      await hubs[0]?.killWorker()
      await live(3000)
    }
  },
}
