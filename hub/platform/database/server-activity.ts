import type pg from 'pg'
import { queryOnSideConnection } from './side-connection.ts'
import { processOf } from './statement-names.ts'

/**
 * State of a server that owes an answer: `something`, it works; `nothing`, the statement or its
 * answer was lost on the network; `replica`, a commit waits for a replica; `silent`, the server
 * does not answer.
 */
type Doing = 'something' | 'nothing' | 'replica' | 'silent'

interface Process {
  pid: number
  isIdle: boolean
  isWaiting: boolean
}

/** The user of a connection may read its row in `pg_stat_activity`. */
const question = `select pid, state like 'idle%' as "isIdle", wait_event is not distinct from 'SyncRep' as "isWaiting"
 from pg_stat_activity where usename = session_user`

/**
 * @param within timeout in milliseconds
 * @returns a function that tells the server state for a connection; concurrent callers share one
 *   query
 */
export function watchServerActivity(
  config: pg.PoolConfig,
  within: number,
): (connection: pg.Client) => Promise<Doing> {
  let asked: ReturnType<typeof queryOnSideConnection<Process>> | null = null
  return async (connection) => {
    asked ??= queryOnSideConnection<Process>(config, question, within).finally(() => {
      asked = null
    })
    const said = await asked
    if (said === null) return 'silent'
    if (said === 'refused') return 'something'
    const process = processOf(connection)
    // Behind a pooler the hub does not know which process serves the connection.
    if (process === null) return said.some(({ isWaiting }) => isWaiting) ? 'replica' : 'something'
    const own = said.find(({ pid }) => pid === process)
    if (!own || own.isIdle) return 'nothing'
    return own.isWaiting ? 'replica' : 'something'
  }
}
