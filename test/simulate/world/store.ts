import type { Database, Queryable } from '../../../hub/platform/database/database.ts'
import type { Draw } from './draw.ts'
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
const broken = () => Object.assign(new Error('Connection terminated'), { code: '08006' })

/** Opens one database for several simulated processes. */
export function openStore(inner: Database, time: Time, draw: Draw, faults: StoreFaults) {
  const names = new Map<string, Set<Process>>()
  const waiting: (() => void)[] = []
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
  const travel = (label: string) =>
    time.sleep(draw.is(faults.slow) ? draw.below(3000) : draw.below(4), label)

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
  const label = (sql: string) => sql.trim().slice(0, 30)

  /** Returns the database as a process sees it. */
  function seenBy(of: Process): Database {
    const within = (transaction: Queryable): Queryable => ({
      async query<Row>(sql: string, parameters?: Parameters<Queryable['query']>[1]) {
        await travel(label(sql))
        if (draw.is(faults.refused)) throw broken()
        return time.real(() => transaction.query<Row>(sql, parameters))
      },
      script: (sql) => time.real(() => transaction.script(sql)),
    })
    return {
      ...inner,
      query: (sql, parameters) =>
        alone(of, label(sql), () => time.real(() => inner.query(sql, parameters))),
      script: (sql) => alone(of, label(sql), () => time.real(() => inner.script(sql))),
      transaction: (work) =>
        alone(of, 'transaction', async () => {
          let inside = () => {}
          let outside = () => {}
          const part = () =>
            new Promise<void>((resolve) => {
              outside = resolve
            })
          void time.real(part)
          inside = outside
          const done = inner.transaction(async (transaction) => {
            inside()
            try {
              return await Promise.race([work(within(transaction)), of.dying])
            } finally {
              void time.real(part)
            }
          })
          return done.finally(() => outside())
        }),
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
      async close() {},
    }
  }
  return { seenBy }
}
