import type pg from 'pg'
import { watchServerActivity } from './server-activity.ts'
import { queryOnSideConnection } from './side-connection.ts'
import { processOf } from './statement-names.ts'

/** Timeouts of a PostgreSQL connection, in milliseconds. */
export interface Patience {
  /** Longest wait for a connection. */
  connecting: number
  /**
   * After this long without an answer, the hub checks on a second connection whether the server
   * answers.
   */
  silence: number
  /** Timeout of that check. */
  sign: number
  /** Longest statement: the hub cancels a longer one, even if the server answers others. */
  longest: number
}

/** For a hub that serves requests: a reverse proxy gives up after a minute too. */
export const hubPatience: Patience = {
  connecting: 5000,
  silence: 4000,
  sign: 3000,
  longest: 60_000,
}

/**
 * How long a replica counts as unreachable after a commit waited for it in vain, in milliseconds.
 */
const away = 10_000

/** The error the caller receives, with PostgreSQL's code for a failed connection. */
const unanswered = () =>
  Object.assign(new Error('PostgreSQL does not answer: the hub closed the connection'), {
    code: '08006',
  })

/** Runs a statement on a connection, and closes the connection when no answer will come. */
export type Watch = <T>(connection: pg.Client, statement: () => Promise<T>) => Promise<T>

/**
 * Returns a watch that closes connections on which no answer will come. Without it a statement
 * would wait forever for a server that accepts connections and never answers, for a connection lost
 * on the network, or for a commit whose replica is unreachable. The hub asks the server on a new
 * connection to distinguish these from a slow statement. It checks twice where the cause may be
 * over in a moment.
 * After a cancelled statement nobody knows whether it was executed.
 */
export function watchUnresponsive(config: pg.PoolConfig, patience: Patience): Watch {
  const see = watchServerActivity(config, patience.sign)
  const soon = patience.silence / 4
  /** Until this time the replica counts as unreachable, so that other commits fail sooner. */
  let isAwayUntil = 0

  /** Cancels the statement on the server, because no caller waits for it any more. */
  async function end(connection: pg.Client): Promise<void> {
    const pid = processOf(connection)
    if (pid !== null)
      await queryOnSideConnection(config, `select pg_cancel_backend(${pid})`, patience.sign)
  }

  return async (connection, statement) => {
    const begun = performance.now()
    let timer: NodeJS.Timeout
    let isOver = false
    let isSuspect = false
    const isAway = () => performance.now() < isAwayUntil
    const look = async () => {
      const isLate = performance.now() - begun > patience.longest
      const doing = isLate ? 'something' : await see(connection)
      if (isOver) return
      const wasSuspect = isSuspect || (doing === 'replica' && isAway())
      isSuspect = doing !== 'something'
      const mayGoOn = !isLate && doing !== 'silent' && !(isSuspect && wasSuspect)
      if (mayGoOn) {
        timer = setTimeout(look, isSuspect || isAway() ? soon : patience.silence)
        return
      }
      if (doing === 'replica') isAwayUntil = performance.now() + away
      if (isLate || doing === 'replica') await end(connection)
      if (!isOver) connection.connection.stream.destroy(unanswered())
    }
    timer = setTimeout(look, isAway() ? soon : patience.silence)
    try {
      return await statement()
    } finally {
      isOver = true
      clearTimeout(timer)
    }
  }
}
