import type { Fault } from './fault.ts'
import { takeOver } from './take-over.ts'

/** How far behind the replica is, in milliseconds. */
const behind = 1500

/** No commit waits for the replica: what it had not got yet is gone. */
export const failoverToAsynchronous: Fault = {
  name: 'PostgreSQL is killed, and a replica that nobody waits for takes over',
  plan: { replica: 'asynchronous' },
  // A request that is gone is known to nobody, until its system says all of it again.
  mayRefuse: [404],
  mayLose: `what was acknowledged in the ${behind / 1000} seconds that the replica was behind`,
  async strike(world) {
    const { postgres, replica, live } = world
    await replica?.kill()
    await live(behind)
    await postgres.kill()
    await replica?.start()
    await takeOver(world)
  },
}
