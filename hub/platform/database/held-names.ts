import { setTimeout as after } from 'node:timers/promises'
import pg from 'pg'
import type { Database } from './database.ts'
import { PatientClient } from './patient-client.ts'
import type { Watch } from './postgres-patience.ts'

/** Interval of the keep-alive statement on the connection that holds the locks, in milliseconds. */
const beat = 10_000

/** Wait before a lock that another process prepares is tried again, in milliseconds. */
const again = 100

/** Wait before a broken connection is reopened, in milliseconds. */
const anew = 1000

/** A lock of this process, exclusive or shared, and how many callers have it. */
interface Held {
  isAlone: boolean
  times: number
}

/**
 * Takes named locks as session-level advisory locks of PostgreSQL. Behind a pooler a session lasts
 * for one transaction only. So one connection, beside the pool, keeps a transaction open while any
 * name is locked. That transaction has read and written nothing, so vacuum does not wait for it.
 * When this process ends or the network is cut, the pooler and the server end the session, which
 * releases its locks.
 * The hub reopens a broken connection and takes its locks again, except those that another process
 * took meanwhile. Until then two processes may do the same work: each kind of work tolerates that.
 * @param watch cancels statements on a server that does not answer
 * @param lost called when the connection breaks
 */
export function holdAdvisoryNames(
  config: pg.PoolConfig,
  watch: Watch,
  lost: (error: Error) => void,
): Pick<Database, 'hold' | 'join' | 'close'> {
  const held = new Map<string, Held>()
  let own: pg.Client | null = null
  let beating: NodeJS.Timeout | undefined
  /** Callers that wait for a lock. */
  let waiting = 0
  let isClosed = false
  let turn: Promise<unknown> = Promise.resolve()
  let joins: Promise<unknown> = Promise.resolve()

  /**
   * Runs statements one after the other, so that the known state of the connection is always right.
   */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work)
    turn = mine.catch(() => {})
    return mine
  }

  async function connect(): Promise<pg.Client> {
    if (isClosed) throw new Error('The database is closed')
    if (own) return own
    const connection = new PatientClient(config)
    connection.on('error', lost)
    connection.once('end', () => drop(connection))
    await connection.connect()
    own = connection
    await run(begin)
    beating ??= setInterval(keepUp, beat).unref()
    for (const [name, { isAlone }] of held)
      if (!(await ask(isAlone ? tryAlone : tryTogether, name))) held.delete(name)
    return connection
  }

  function drop(connection: pg.Client): void {
    if (own !== connection) return
    own = null
    setTimeout(keepUp, anew).unref()
  }

  /** An error ends the transaction: a new one takes all locks again. */
  async function run(sql: string): Promise<unknown[]> {
    const connection = own ?? (await connect())
    try {
      const { rows } = await watch(connection, () => connection.query(sql))
      return rows
    } catch (error) {
      drop(connection)
      connection.connection.stream.destroy()
      throw error
    }
  }

  /**
   * A statement with parameters would leave a portal open until the next statement, and vacuum
   * would wait for it.
   */
  async function ask(lock: string, name: string): Promise<boolean> {
    const number = `hashtextextended(${pg.escapeLiteral(name)}, 0)`
    const [row] = await run(`select ${lock}(${number}) as done`)
    return (row as { done: boolean }).done
  }

  /**
   * Runs the keep-alive statement, and reopens a broken connection. An error is retried at the next
   * interval.
   */
  function keepUp(): void {
    void inTurn(async () => {
      if (!isClosed && held.size > 0) await run('select')
    }).catch(lost)
  }

  /** A pooler gives the session to others after the transaction, so no lock may stay on it. */
  async function leaveWhereIdle(): Promise<void> {
    if (!isClosed && (held.size > 0 || waiting > 0)) return
    clearInterval(beating)
    beating = undefined
    const connection = own
    if (!connection) return
    await run('select pg_advisory_unlock_all(); commit')
    own = null
    await connection.end()
  }

  /** @returns a function that releases the lock, once */
  function have(name: string): () => Promise<void> {
    let isMine = true
    return async () => {
      if (!isMine) return
      isMine = false
      await inTurn(async () => {
        const one = held.get(name)
        if (one && --one.times > 0) return
        held.delete(name)
        if (one && own && held.size > 0) await ask(one.isAlone ? unlockAlone : unlockTogether, name)
        await leaveWhereIdle()
      }).catch(lost)
    }
  }

  async function take(name: string, isAlone: boolean): Promise<boolean> {
    await connect()
    if (!(await ask(isAlone ? tryAlone : tryTogether, name))) return false
    if (!isAlone && held.has(name)) await ask(unlockAlone, name)
    held.set(name, { isAlone, times: 1 })
    return true
  }

  async function join(name: string, first: () => Promise<void>): Promise<() => Promise<void>> {
    const one = held.get(name)
    if (one) {
      one.times++
      return have(name)
    }
    const leave = have(name)
    let takesPart = false
    waiting++
    try {
      if (await inTurn(() => take(name, true))) await first()
      while (!(await inTurn(() => take(name, false)))) await after(again)
      takesPart = true
      return leave
    } finally {
      waiting--
      if (!takesPart) await leave()
    }
  }

  return {
    hold: (name) =>
      inTurn(async () => {
        const isTaken = !held.has(name) && (await take(name, true))
        if (isTaken) return have(name)
        await leaveWhereIdle()
        return null
      }),
    join(name, first) {
      const mine = joins.then(() => join(name, first))
      joins = mine.catch(() => {})
      return mine
    },
    async close() {
      isClosed = true
      held.clear()
      await inTurn(leaveWhereIdle).catch(lost)
    },
  }
}

/**
 * Removes the time limits on open transactions, and detects an unreachable machine within a minute.
 */
const begin = `begin isolation level read committed read only;
select set_config(name, value, true) from pg_settings join (values
  ('idle_in_transaction_session_timeout', '0'), ('transaction_timeout', '0'), ('jit', 'off'),
  ('tcp_keepalives_idle', '30'), ('tcp_keepalives_interval', '5'), ('tcp_keepalives_count', '3')
) as own (name, value) using (name)`
const tryAlone = 'pg_try_advisory_lock'
const tryTogether = 'pg_try_advisory_lock_shared'
const unlockAlone = 'pg_advisory_unlock'
const unlockTogether = 'pg_advisory_unlock_shared'
