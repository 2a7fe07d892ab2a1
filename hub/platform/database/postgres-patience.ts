import type pg from 'pg'
import { watchServerActivity } from './server-activity.ts'
import { queryOnSideConnection } from './side-connection.ts'
import { processOf } from './statement-names.ts'

/** How long a PostgreSQL may be silent, in milliseconds. */
export interface Patience {
  /** How long is waited for a connection. */
  connecting: number
  /** After this long without an answer, the server is asked whether it answers anybody. */
  silence: number
  /** How long it has to answer that. */
  sign: number
  /** A statement that takes longer is ended, though the server answers others. */
  longest: number
}

/** Of a hub that serves: a proxy in front stops waiting for an answer after a minute too. */
export const hubPatience: Patience = {
  connecting: 5000,
  silence: 4000,
  sign: 3000,
  longest: 60_000,
}

/** How long a replica is taken to be away since a commit waited for it in vain, in milliseconds. */
const away = 10_000

/** What whoever asked is told, with the code PostgreSQL gives to a connection that failed. */
const unanswered = () =>
  Object.assign(new Error('PostgreSQL does not answer: the connection is broken off'), {
    code: '08006',
  })

/** Runs a statement on a connection, and breaks the connection off when no answer will come. */
export type Watch = <T>(connection: pg.Client, statement: () => Promise<T>) => Promise<T>

/**
 * A server that accepts and never answers, as one does that is stopped or behind a cut line, would be
 * waited for without end; so would a connection that was forgotten on its way, or a commit that waits for
 * a replica that is away. What is slow is told from these by asking on a new connection; what may be
 * over in a moment is looked at twice.
 * Whether a statement that was broken off has been carried out is not known.
 */
export function watchUnresponsive(config: pg.PoolConfig, patience: Patience): Watch {
  const see = watchServerActivity(config, patience.sign)
  const soon = patience.silence / 4
  /** Until when a replica that was away is taken to be so: others who wait for it learn it sooner. */
  let isAwayUntil = 0

  /** Nobody waits any more for what the server is at. */
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
