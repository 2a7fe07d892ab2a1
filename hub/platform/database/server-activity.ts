import type pg from 'pg'
import { queryOnSideConnection } from './side-connection.ts'
import { processOf } from './statement-names.ts'

/**
 * What a server is at that owes an answer: `something`; `nothing`, since the answer or the question was
 * lost on its way; a commit that waits for a `replica`; or it is `silent` itself.
 */
type Doing = 'something' | 'nothing' | 'replica' | 'silent'

interface Process {
  pid: number
  isIdle: boolean
  isWaiting: boolean
}

/** The user of a connection sees what is done for it. */
const question = `select pid, state like 'idle%' as "isIdle", wait_event is not distinct from 'SyncRep' as "isWaiting"
 from pg_stat_activity where usename = session_user`

/**
 * @param within milliseconds the server has to say it
 * @returns what says of a connection what the server is at; all who ask at the same time share one question
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
    // Behind a pooler nobody knows which of them it is.
    if (process === null) return said.some(({ isWaiting }) => isWaiting) ? 'replica' : 'something'
    const own = said.find(({ pid }) => pid === process)
    if (!own || own.isIdle) return 'nothing'
    return own.isWaiting ? 'replica' : 'something'
  }
}
