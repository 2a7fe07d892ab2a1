import type { Fault } from './fault.ts'

/** Each hub is killed once, while the other goes on. */
export const killedHub: Fault = {
  name: 'a hub is killed',
  async strike({ hubs, live }) {
    for (const hub of hubs) {
      await hub.kill()
      await live(1000)
    }
  },
}
