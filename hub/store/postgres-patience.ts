import { setTimeout as after } from 'node:timers/promises'
import pg from 'pg'
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

/** What whoever asked is told, with the code PostgreSQL gives to a connection that failed. */
const unanswered = () =>
  Object.assign(new Error('PostgreSQL does not answer: the connection is broken off'), {
    code: '08006',
  })

/** Runs a statement on a connection, and breaks the connection off when no answer will come. */
export type Watch = <T>(connection: pg.Client, statement: () => Promise<T>) => Promise<T>

/**
 * A server that accepts and never answers, as one does that is stopped or behind a cut line, would be
 * waited for without end. What is slow is told from what is silent by asking on a new connection.
 * Whether a statement that was broken off has been carried out is not known.
 */
export function watchSilence(config: pg.PoolConfig, patience: Patience): Watch {
  let asked: Promise<boolean> | null = null
  /** All who wait at the same time share one question. */
  const givesSign = () => {
    asked ??= ask(config, 'select', patience.sign).finally(() => {
      asked = null
    })
    return asked
  }

  /** Nobody waits any more for what the server is at. */
  async function end(connection: pg.Client): Promise<false> {
    const pid = processOf(connection)
    if (pid !== null) await ask(config, `select pg_cancel_backend(${pid})`, patience.sign)
    return false
  }

  return async (connection, statement) => {
    const begun = performance.now()
    let timer: NodeJS.Timeout
    let isOver = false
    const look = async () => {
      const isLate = performance.now() - begun > patience.longest
      const mayGoOn = await (isLate ? end(connection) : givesSign())
      if (isOver) return
      if (mayGoOn) timer = setTimeout(look, patience.silence)
      else connection.connection.stream.destroy(unanswered())
    }
    timer = setTimeout(look, patience.silence)
    try {
      return await statement()
    } finally {
      isOver = true
      clearTimeout(timer)
    }
  }
}

/**
 * Asks on a connection of its own.
 * @returns whether anything came back: a refusal is a sign too, as where there are as many connections as may be
 */
async function ask(config: pg.PoolConfig, sql: string, within: number): Promise<boolean> {
  const asking = new pg.Client({ ...config, connectionTimeoutMillis: within })
  asking.on('error', () => {})
  const answered = asking.connect().then(() => asking.query(sql))
  const isAnswer = answered.then(
    () => true,
    (error: unknown) => error instanceof pg.DatabaseError,
  )
  const over = new AbortController()
  const isSilent = after(within, false, { signal: over.signal }).catch(() => false)
  try {
    return await Promise.race([isAnswer, isSilent])
  } finally {
    over.abort()
    asking.connection.stream.destroy()
  }
}
