import { afterEach, describe, expect, it } from 'vitest'
import { foldEach } from '../../../../hub/feedback/part-log/fold-organisation.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { declareTown } from '../../../world/declare-town.ts'
import { eventually } from '../../../world/eventually.ts'
import { feedback } from '../../../world/feedback.ts'
import { freePort } from '../../../world/free-port.ts'
import { childrenOf, isAlive } from '../../../world/processes.ts'
import { type Product, startServe } from '../../../world/product.ts'
import { newDatabase } from '../../../world/stores.ts'

let hub: Product | undefined
afterEach(async () => void (await hub?.stop()))

const workersOf = ({ process: { pid = 0 } }: Product) => childrenOf(pid)

/** @param most parts from one address */
async function startWorkers(url?: string, most = '0'): Promise<Product> {
  url ??= await newDatabase()
  const database = openPostgres(url)
  await declareTown(database)
  await database.close()
  const settings = { DATABASE_URL: url, PARVIS_PARTS_PER_ADDRESS: most }
  hub = await startServe(settings, await freePort(), ['--workers', '2'])
  return hub
}

/** Sends a part until somebody answers, as a widget does. @returns the status */
async function answer(to: Product, part: Record<string, unknown>): Promise<number> {
  for (;;) {
    const answered = await fetch(`${to.at('hub')}/v1/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify(part),
    }).catch(() => null)
    await answered?.arrayBuffer()
    if (answered) return answered.status
  }
}

describe('A hub of two workers', () => {
  it('answers while each is killed in turn, brings it back, and ends whole when all are asked to', async () => {
    const hub = await startWorkers()
    const first = workersOf(hub)
    expect(first).toHaveLength(2)
    const parts: Record<string, unknown>[] = []
    for (const pid of first) {
      // It is handed a connection, and dies without a word about it.
      process.kill(pid, 'SIGSTOP')
      const people = Array.from({ length: 8 }, () => feedback())
      let heard = 0
      const answers = people.map((part) => answer(hub, part).finally(() => (heard += 1)))
      await eventually(async () => expect(heard).toBeGreaterThanOrEqual(7))
      process.kill(pid, 'SIGKILL')
      for (const status of await Promise.all(answers)) expect([200, 201]).toContain(status)
      parts.push(...people)
      await eventually(async () => {
        expect(hub.said()).toContain(`A worker (process ${pid}) ended: SIGKILL.`)
        expect(workersOf(hub)).toHaveLength(2)
      })
    }
    const again = await Promise.all(parts.map((part) => answer(hub, part)))
    expect(new Set(again)).toEqual(new Set([200]))

    // As a terminal does: everybody is asked at once.
    const last = workersOf(hub)
    expect(last.filter((pid) => first.includes(pid))).toEqual([])
    for (const pid of last) process.kill(pid, 'SIGINT')
    expect(await hub.stop()).toBe(0)
    expect(last.filter(isAlive)).toEqual([])
  })

  it('counts the codes that an address guesses once, whichever worker it meets', async () => {
    const hub = await startWorkers()
    const guess = async (nth: number) => {
      const code = `P${String(nth).padStart(15, '2')}`
      const headers = { connection: 'close' }
      return (await fetch(`${hub.at('hub')}/suivi/${code}`, { headers })).status
    }
    const statuses: number[] = []
    for (let nth = 0; nth < 130; nth += 1) statuses.push(await guess(nth))
    // A worker hears of a guess a moment after the other took it.
    const taken = statuses.indexOf(429)
    expect(taken).toBeGreaterThanOrEqual(60)
    expect(taken).toBeLessThan(65)
    expect(new Set(statuses.slice(70))).toEqual(new Set([429]))
  })

  it('counts the answers that are alike once, whichever worker takes them', async () => {
    const url = await newDatabase()
    const hub = await startWorkers(url, '3000')
    for (let nth = 0; nth < 24; nth += 1)
      expect(await answer(hub, feedback({ took_ms: 4000 }))).toBe(201)
    const database = openPostgres(url)
    await foldEach(database)
    const counted = await database.query('select 1 from feedback where set_aside is null')
    await database.close()
    expect(counted.length).toBeGreaterThanOrEqual(10)
    expect(counted.length).toBeLessThan(18)
  })

  it('is begun whole or not at all, and leaves none behind when the process that keeps them is killed', async () => {
    const hub = await startWorkers()
    const port = Number(new URL(hub.at('hub')).port)
    const second = startServe({ DATABASE_URL: await newDatabase() }, port, ['--workers', '3'])
    // Once, and not by each of the three.
    expect(await second.catch(({ message }: Error) => message)).toMatch(
      new RegExp(
        `stopped with 1: \\S+ \\(process \\d+\\) already listens on 127\\.0\\.0\\.1:${port}\\. Stop it, or take the next free port: PORT=\\d+\n$`,
      ),
    )
    const workers = workersOf(hub)
    expect(workers.filter(isAlive)).toHaveLength(2)
    await hub.kill()
    await eventually(async () => expect(workers.filter(isAlive)).toEqual([]))
  })
})
