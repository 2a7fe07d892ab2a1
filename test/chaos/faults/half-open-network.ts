import type { Fault } from './fault.ts'

/** Until everybody has noticed; then briefly, as when a firewall forgets what it knew. */
export const halfOpenNetwork: Fault = {
  name: 'connections to PostgreSQL stay open and carry nothing',
  async strike({ wire, live }) {
    for (const milliseconds of [15_000, 1000]) {
      wire.halfOpen()
      await live(milliseconds)
      wire.mend()
      await live(2000)
    }
  },
}
