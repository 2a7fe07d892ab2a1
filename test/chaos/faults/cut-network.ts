import type { Fault } from './fault.ts'

export const cutNetwork: Fault = {
  name: 'the network between hubs and PostgreSQL is cut for 15 seconds',
  async strike({ wire, live }) {
    wire.cut()
    await live(15_000)
    wire.mend()
  },
}
