import { brokenOffCommits } from './broken-off-commits.ts'
import { cutNetwork } from './cut-network.ts'
import { failoverToAsynchronous } from './failover-asynchronous.ts'
import { failoverToSynchronous } from './failover-synchronous.ts'
import type { Fault } from './fault.ts'
import { frozenHub } from './frozen-hub.ts'
import { frozenPostgres } from './frozen-postgres.ts'
import { fullDisk } from './full-disk.ts'
import { halfOpenNetwork } from './half-open-network.ts'
import { identityGone } from './identity-gone.ts'
import { jumpingClock } from './jumping-clock.ts'
import { killedHub } from './killed-hub.ts'
import { killedPostgres } from './killed-postgres.ts'
import { killedWorker } from './killed-worker.ts'
import { lostStandby } from './lost-standby.ts'
import { mailGone } from './mail-gone.ts'
import { restartedPostgres } from './restarted-postgres.ts'
import { slowCallers } from './slow-callers.ts'
import { slowNetwork } from './slow-network.ts'
import { stoppedHubs } from './stopped-hubs.ts'

/** Everything that goes wrong, one after another. */
export const faults: readonly Fault[] = [
  killedHub,
  killedWorker,
  stoppedHubs,
  frozenHub,
  jumpingClock,
  slowCallers,
  mailGone,
  identityGone,
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
