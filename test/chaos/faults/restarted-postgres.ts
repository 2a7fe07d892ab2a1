import type { Fault } from './fault.ts'

/** As for a new release of it: what is begun is broken off. */
export const restartedPostgres: Fault = {
  name: 'PostgreSQL is restarted for maintenance',
  async strike({ postgres, live }) {
    await postgres.shutDown()
    await live(1000)
    await postgres.start()
  },
}
