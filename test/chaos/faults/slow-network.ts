import type { Fault } from './fault.ts'

export const slowNetwork: Fault = {
  name: 'whatever hubs and PostgreSQL say to each other is 300 milliseconds late',
  async strike({ wire, live }) {
    wire.delay(300)
    await live(15_000)
    wire.mend()
  },
}
