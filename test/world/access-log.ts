import { randomBytes } from 'node:crypto'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { insertAccesses, type StoredAccess } from '../../hub/agents/access-log/access-log-sql.ts'
import { checkLog } from '../../hub/agents/access-log/check-log.ts'
import { openSecondPlace } from '../../hub/agents/access-log/check-second-place.ts'
import { openFindings } from '../../hub/agents/access-log/findings.ts'
import { readPublishedSealKeys } from '../../hub/agents/access-log/seal-key.ts'
import { openRound } from '../../hub/agents/access-log/sealer.ts'
import type { Database, Queryable } from '../../hub/platform/database/database.ts'
import type { TestHub } from './hub.ts'
import { town } from './town.ts'

/** Empties the log, which only the owner of the database can do. */
export function emptyAccessLog(database: Queryable): Promise<void> {
  return database.script(
    `begin; set local access_log.purging = 'on'; delete from access_log.access; commit`,
  )
}

/** Returns a log entry of an instant, such as `2026-11-24T10:00:00Z`. */
export function lookMade(at: string, change: Partial<StoredAccess> = {}): StoredAccess {
  const then = new Date(at)
  return {
    organisation: town.organisation,
    access: uuidv7(then.getTime(), randomBytes(10)),
    at: then,
    act: 'look',
    agent_key: 'a'.repeat(43),
    service: 'etat-civil',
    sector: 'etat-civil',
    tool: 'office@1',
    purpose: 'instruct',
    level: 2,
    present: false,
    way: 'seen',
    reason: null,
    subject_key: 's'.repeat(43),
    request_keys: ['r'.repeat(43)],
    outcome: 'shown',
    regime: 'internal',
    ...change,
  }
}

/** The access log of a hub, in a test. */
export interface LogKeeper {
  /** Inserts entries, then runs the sealer at an instant. */
  seal(at: string, looks?: readonly StoredAccess[]): Promise<void>
  /** The messages for the operator. */
  readonly told: readonly string[]
  /** Checks the log. @param seen the database as a test changed it */
  check(seen?: Queryable): Promise<{ said: readonly string[]; all: number }>
}

/** Opens it. @param seals folder of the second place */
export function keepLog(hub: TestHub, seals: string, database: Database = hub.database): LogKeeper {
  const told: string[] = []
  const deps = { database, clock: () => hub.clock.now, secret: hub.secret, seals }
  const round = openRound(deps, (error) => void told.push((error as Error).message))
  return {
    told,
    async seal(at, looks = []) {
      hub.clock.now = new Date(at)
      if (looks.length > 0) await insertAccesses(database, looks)
      await round(false)
    },
    async check(seen = database) {
      const findings = openFindings()
      await checkLog({
        database: seen,
        organisation: town.organisation,
        keys: await readPublishedSealKeys(database, hub.secret),
        place: openSecondPlace(seals, town.organisation, findings),
        now: hub.clock.now,
        findings,
      })
      return { said: findings.said, all: findings.all }
    },
  }
}
