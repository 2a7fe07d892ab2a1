import { freeze } from '../../world/freeze.ts'
import type { Fault } from './fault.ts'

/** It accepts, and answers nobody. */
export const frozenPostgres: Fault = {
  name: 'PostgreSQL stands still for 30 seconds',
  strike: ({ postgres }) => freeze(postgres.pids, 30_000),
}
