import type { Fault } from './fault.ts'

/** As when its machine loses its power, and comes back. */
export const killedPostgres: Fault = {
  name: 'PostgreSQL is killed',
  async strike({ postgres, live }) {
    await postgres.kill()
    await live(2000)
    await postgres.start()
  },
}
