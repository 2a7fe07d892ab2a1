import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { foldEach } from '../../../../hub/feedback/part-log/fold-organisation.ts'
import { openFolding } from '../../../../hub/feedback/part-log/folding.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { type Observer, unobserved } from '../../../../hub/platform/telemetry/observer.ts'
import { declareNeighbour } from '../../../world/declare-neighbour.ts'
import { eventually } from '../../../world/eventually.ts'
import { feedback } from '../../../world/feedback.ts'
import { foldWhenRead } from '../../../world/fold-at-once.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

/** The small organisation; by name it comes after the large one. */
const small = 'ecart'

/** One more than two folds of the large organisation take. */
const many = 1001

describe.each(anyStore)('An organisation of few answers, on $store,', ({ open }) => {
  let hub: TestHub
  let waiting = (): unknown => 0
  let appended: (readonly string[])[] = []
  /** Holds the first append until it is let go. */
  let letGo = () => {}

  beforeEach(async () => {
    const database = await open()
    appended = []
    const isLetGo = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const query: Database['query'] = async (sql, parameters) => {
      if (sql.includes('insert into part_log')) {
        appended.push(String(parameters?.[0]).split(','))
        await isLetGo
      }
      return database.query(sql, parameters)
    }
    const reads: Observer['reads'] = (name, read) => {
      if (name === 'intake_waiting') waiting = read
    }
    const observer = { ...unobserved, reads }
    hub = await startHub({ ...database, query }, null, { folding: foldWhenRead, observer })
    await declareNeighbour(database, small)
  })
  afterEach(() => hub.close())

  const send = (site: string = town.site) =>
    hub.send({
      method: 'POST',
      url: '/v1/feedback',
      headers: { origin: town.origin },
      payload: feedback({ site }),
    })

  /** Sends many answers to the town, then one to the small organisation, while nothing is appended. */
  async function flood(): Promise<void> {
    const sent = [send()]
    while (sent.length < many) sent.push(send())
    const arrive = async () => {
      // After a second an append is given up on, and another begins.
      const came = () => Number(waiting()) + appended.flat().length
      while (came() < sent.length) await new Promise(setImmediate)
    }
    await arrive()
    sent.push(send(small))
    await arrive()
    letGo()
    for (const { statusCode } of await Promise.all(sent)) expect(statusCode).toBe(201)
  }

  /** A database that notes how many parts each organisation has left after a fold. */
  function noting(): { database: Database; left: Record<string, number>[] } {
    const left: Record<string, number>[] = []
    const transaction: Database['transaction'] = async (work) => {
      const done = await hub.database.transaction(work)
      const rows = await hub.database.query<{ organisation: string; n: number }>(
        'select organisation, count(*)::int as n from part_log group by organisation',
      )
      left.push(Object.fromEntries(rows.map(({ organisation, n }) => [organisation, n])))
      return done
    }
    return { database: { ...hub.database, transaction }, left }
  }

  const inTurns = [{ bourg: 501, [small]: 1 }, { bourg: 501 }, { bourg: 1 }, {}]

  it('is appended and folded before another has all of its own', async () => {
    await flood()
    const at = appended.findIndex((batch) => batch.some((one) => one.includes(small)))
    expect(at).toBeLessThan(appended.length - 1)
    const { database, left } = noting()
    await foldEach(database)
    expect(left).toEqual(inTurns)
  })

  it('is folded by its hub before another has all of its own folded', async () => {
    await flood()
    const { database, left } = noting()
    const folding = openFolding({ database }, (error) => expect.fail(String(error)))
    void folding.appended([town.organisation, small])
    await eventually(async () => expect(left).toHaveLength(inTurns.length))
    await folding.stop()
    expect(left).toEqual(inTurns)
  })
})
