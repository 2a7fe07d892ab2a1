import type { Fault } from './fault.ts'
import { takeOver } from './take-over.ts'

/** Every commit waits for the replica: what was acknowledged is there when it takes over. */
export const failoverToSynchronous: Fault = {
  name: 'PostgreSQL is killed, and a replica that commits wait for takes over',
  plan: { replica: 'synchronous' },
  async strike(world) {
    await world.postgres.kill()
    await takeOver(world)
  },
}
