import { setTimeout as wait } from 'node:timers/promises'
import { Pool } from 'undici'
import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { townAgents } from '../../world/agents.ts'
import { feedback } from '../../world/feedback.ts'
import { startHub as startInProcess } from '../../world/hub.ts'
import type { PostgresServer } from '../../world/postgres-cluster.ts'
import type { Product } from '../../world/product.ts'
import { town } from '../../world/town.ts'
import { load } from '../load.ts'
import { median } from './median.ts'

/** People who read, and how long each looks at a page before the next, in milliseconds. */
const [readers, pause] = [50, 1000]

/** Rounds with and without readers, in turn, and seconds of each. */
const [rounds, seconds] = [9, 3]

/** Replies that are published, as a town has after some months. */
const replies = 60

/** What everybody may read. */
const pages = [
  `/avis/${town.site}`,
  `/notice/${town.site}`,
  `/v1/sites/${town.site}`,
  '/docs',
  '/suivi/S-0000-0000-0000-0000',
]

/** Publishes replies, so that there is something to read. */
export async function publishReplies(postgres: PostgresServer): Promise<void> {
  const hub = await startInProcess(openPostgres(`${postgres.url}/postgres`, 4))
  for (let nth = 0; nth < replies; nth += 1) {
    const part = feedback({
      comment: `Le guichet ferme trop tôt le mardi ${nth}.`,
      about: 'opinion',
    })
    await hub.answer(part)
    const url = `/v1/feedback/${part['id']}`
    await hub.as(townAgents.quality, 'PUT', `${url}/reply`, { text: 'Nous ouvrons jusqu’à 19 h.' })
    const publication = { with_comment: true, finding: null }
    await hub.as(townAgents.quality, 'PUT', `${url}/publication`, publication)
  }
  await hub.close()
}

/**
 * The slowest answer in a hundred while people read public pages, against the same without them, at
 * seven tenths of what the hub can acknowledge, at moments that wait for nobody.
 * @returns the median of the ratios, each of one round, whose halves met the same machine
 */
export async function measureManyReaders(hub: Product): Promise<number> {
  const url = hub.at('hub')
  await load(url, { seconds: 3 })
  const most: number[] = []
  while (most.length < 3) most.push((await load(url, { seconds: 2 })).perSecond)
  const rate = Math.floor(median(most) * 0.7)
  const slowest = { alone: [] as number[], read: [] as number[], ratio: [] as number[] }
  const all = { served: 0, refused: 0, other: 0 }
  for (let round = 0; round < rounds; round += 1) {
    const alone = (await load(url, { seconds, rate })).p99
    const stop = new AbortController()
    const reading = read(url, stop.signal, all)
    const beside = (await load(url, { seconds, rate })).p99
    stop.abort()
    await reading
    slowest.alone.push(alone)
    slowest.read.push(beside)
    slowest.ratio.push(beside / alone)
  }
  console.log(
    `at ${rate}/s, medians of ${rounds}: p99 ${median(slowest.alone).toFixed(1)} ms alone, ${median(slowest.read).toFixed(1)} ms beside ${readers} readers; ` +
      `pages ${all.served} served, ${all.refused} refused, ${all.other} otherwise`,
  )
  return median(slowest.ratio)
}

async function read(
  url: string,
  until: AbortSignal,
  all: { served: number; refused: number; other: number },
): Promise<void> {
  const pool = new Pool(url, { connections: readers })
  const headers = { 'accept-encoding': 'br', accept: 'text/html' }
  await Promise.all(
    Array.from({ length: readers }, async (_, reader) => {
      for (let nth = reader; !until.aborted; nth += 1) {
        // They come one after another, not all at the same moment.
        await wait(nth === reader ? (pause * reader) / readers : pause)
        const path = pages[nth % pages.length] ?? '/'
        const { statusCode, body } = await pool.request({ method: 'GET', path, headers })
        await body.dump()
        if (statusCode === 429) all.refused += 1
        // Nobody has the code of the tracker: what is measured is the look for it.
        else if (statusCode === 200 || path.startsWith('/suivi/')) all.served += 1
        else all.other += 1
      }
    }),
  )
  await pool.close()
}
