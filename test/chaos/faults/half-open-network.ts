import type { Fault } from './fault.ts'

/** First briefly, as when a firewall loses what it knew; then until everybody has noticed. */
export const halfOpenNetwork: Fault = {
  name: 'connections to PostgreSQL stay open and carry nothing',
  async strike({ wire, live }) {
    for (const milliseconds of [1000, 15_000]) {
      wire.halfOpen()
      await live(milliseconds)
      wire.mend()
      await live(2000)
    }
  },
}
