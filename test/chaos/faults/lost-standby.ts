import type { Fault } from './fault.ts'

/** Commits wait for it, and it is away: nothing is taken until it is back. */
export const lostStandby: Fault = {
  name: 'the replica that commits wait for is killed',
  plan: { replica: 'synchronous' },
  async strike({ replica, live }) {
    await replica?.kill()
    await live(20_000)
    await replica?.start()
  },
}
