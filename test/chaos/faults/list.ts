import { brokenOffCommits } from './broken-off-commits.ts'
import { cutNetwork } from './cut-network.ts'
import { failoverToAsynchronous } from './failover-asynchronous.ts'
import { failoverToSynchronous } from './failover-synchronous.ts'
import type { Fault } from './fault.ts'
import { frozenPostgres } from './frozen-postgres.ts'
import { fullDisk } from './full-disk.ts'
import { halfOpenNetwork } from './half-open-network.ts'
import { killedHub } from './killed-hub.ts'
import { killedPostgres } from './killed-postgres.ts'
import { lostStandby } from './lost-standby.ts'
import { restartedPostgres } from './restarted-postgres.ts'
import { slowNetwork } from './slow-network.ts'

/** Everything that goes wrong, one after another. */
export const faults: readonly Fault[] = [
  killedHub,
  killedPostgres,
  restartedPostgres,
  frozenPostgres,
  cutNetwork,
  halfOpenNetwork,
  slowNetwork,
  fullDisk,
  lostStandby,
  failoverToSynchronous,
  brokenOffCommits,
  failoverToAsynchronous,
]
