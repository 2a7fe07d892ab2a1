import type { Database, Queryable } from '../../../hub/platform/database/database.ts'
import type { Draw } from './draw.ts'
import type { Embedded } from './embedded.ts'
import { type Process, running, type Time } from './time.ts'

/** How often a store fails, as probabilities. */
export interface StoreFaults {
  /** A connection breaks before the statement. */
  refused: number
  /** It breaks after the commit: the answer is lost. */
  unknown: number
  /** A statement takes seconds. */
  slow: number
}

const never = () => new Promise<never>(() => {})
const conflict = () => Object.assign(new Error('could not serialize access'), { code: '40001' })
const broken = () => Object.assign(new Error('Connection terminated'), { code: '08006' })

/** Opens one database for several simulated processes. */
export function openStore(inner: Embedded, time: Time, draw: Draw, faults: StoreFaults) {
  const names = new Map<string, Set<Process>>()
  const waiting: (() => void)[] = []
  /** Statements that came after the end of their transaction. */
  const late: string[] = []
  let isHeld = false

  async function take(): Promise<void> {
    if (isHeld) await new Promise<void>((resolve) => void waiting.push(resolve))
    isHeld = true
  }
  /** Gives the connection to one of those that wait, as drawn. */
  function giveBack(): void {
    isHeld = false
    const [next] = waiting.splice(draw.below(waiting.length), 1)
    if (!next) return
    isHeld = true
    next()
  }
  /** A hub on its way up waits for nothing. */
  const travel = async (label: string) => {
    if (running.getStore()?.isStarting) return
    await time.sleep(draw.is(faults.slow) ? draw.below(3000) : draw.below(4), label)
  }

  async function alone<T>(of: Process, label: string, work: () => Promise<T>): Promise<T> {
    await travel(label)
    if (draw.is(faults.refused)) throw broken()
    await take()
    if (of.isDead) {
      giveBack()
      return never()
    }
    const done = await work()
      .finally(giveBack)
      .catch((error: unknown) => (of.isDead ? never() : Promise.reject(error)))
    await travel(`${label} answered`)
    if (draw.is(faults.unknown)) throw broken()
    return done
  }
  async function transact<T>(of: Process, work: (within: Queryable) => Promise<T>): Promise<T> {
    const say = (sql: string) => time.real(() => inner.script(sql))
    const connection = { isOver: false, isBroken: false }
    await say('begin')
    try {
      const done = await Promise.race([work(within(connection)), of.dying])
      await Promise.race([travel('commit'), of.dying])
      if (connection.isBroken) throw broken()
      if (draw.is(faults.refused)) throw conflict()
      connection.isOver = true
      await say('commit')
      return done
    } catch (error) {
      connection.isOver = true
      await say('rollback')
      throw error
    }
  }
  /** A statement after the end would run in another's transaction, or in none. */
  function within(connection: { isOver: boolean; isBroken: boolean }): Queryable {
    const check = (sql: string) => {
      if (connection.isOver) late.push(label(sql))
      if (connection.isOver || connection.isBroken) throw broken()
    }
    return {
      async query(sql, parameters) {
        await travel(label(sql))
        if (draw.is(faults.refused)) connection.isBroken = true
        check(sql)
        return time.real(() => inner.query(sql, parameters))
      },
      async script(sql) {
        check(sql)
        await time.real(() => inner.script(sql))
      },
    }
  }
  const label = (sql: string) => sql.trim().slice(0, 30)

  /** Returns the database as a process sees it. */
  function seenBy(of: Process): Database {
    return {
      ...inner,
      query: (sql, parameters) =>
        alone(of, label(sql), () => time.real(() => inner.query(sql, parameters))),
      script: (sql) => alone(of, label(sql), () => time.real(() => inner.script(sql))),
      transaction: (work) => alone(of, 'transaction', () => transact(of, work)),
      async hold(name) {
        const holders = names.get(`hold ${name}`) ?? new Set<Process>()
        names.set(`hold ${name}`, holders)
        if ([...holders].some((one) => !one.isDead)) return null
        holders.add(of)
        return async () => void holders.delete(of)
      },
      async join(name, first) {
        const joined = names.get(name) ?? new Set<Process>()
        names.set(name, joined)
        if (![...joined].some((one) => !one.isDead)) await first()
        joined.add(of)
        return async () => void joined.delete(of)
      },
      listen: (channel, heard) =>
        time.real(() =>
          inner.listen(channel, (payload) => {
            if (!of.isDead) running.run(of, () => heard(payload))
          }),
        ),
      copying: () => Promise.reject(new Error('Nobody copies tables here')),
      async close() {},
    }
  }
  return { seenBy, late, isHeld: () => isHeld }
}
