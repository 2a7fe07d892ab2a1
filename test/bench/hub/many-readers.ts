import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { townAgents } from '../../world/agents.ts'
import { feedback } from '../../world/feedback.ts'
import { startHub as startInProcess } from '../../world/hub.ts'
import type { PostgresServer } from '../../world/postgres-cluster.ts'
import type { Product } from '../../world/product.ts'
import { receives } from '../../world/requests.ts'
import { town } from '../../world/town.ts'
import { load } from '../load.ts'
import type { Read } from '../readers.ts'
import { startBeside } from '../start-beside.ts'
import { median } from './median.ts'

/** Rounds, and seconds of each half of one: with readers, and without. */
const [rounds, seconds] = [9, 3]

/** Replies that are published, as a town has after some months, and requests that are followed. */
const [replies, requests] = [60, 20]

/** Publishes replies and receives requests. @returns the pages that people read */
export async function publishReplies(postgres: PostgresServer): Promise<string[]> {
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
  const codes: string[] = []
  while (codes.length < requests) codes.push(await receives(hub, `R-${codes.length}`))
  await hub.close()
  const open = [
    `/avis/${town.site}`,
    `/notice/${town.site}`,
    `/v1/sites/${town.site}`,
    `/v1/sites/${town.site}/change`,
    '/docs',
  ]
  return codes.flatMap((code) => [...open, `/suivi/${code}`])
}

/**
 * The slowest answer in a hundred while people read public pages, against the same without them, at
 * moments that wait for nobody. Each round sets its rate at seven tenths of what the hub can
 * acknowledge then, and takes its halves in the other order than the round before.
 * @returns the median of the ratios, each of one round, whose halves met the same machine
 */
export async function measureManyReaders(hub: Product, pages: readonly string[]): Promise<number> {
  const url = hub.at('hub')
  const readers = await startBeside(['test/bench/run.js', 'readers'], url, ...pages)
  const tell = async (what: 'begin' | 'end') =>
    (await (await fetch(`${readers.url}/${what}`)).json()) as Read
  await load(url, { seconds: 3 })
  const ratios: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const rate = Math.floor((await load(url, { seconds: 1 })).perSecond * 0.7)
    const p99 = { alone: 0, read: 0 }
    const halves = ['alone', 'read'] as const
    for (const half of round % 2 === 0 ? halves : halves.toReversed()) {
      if (half === 'read') await tell('begin')
      p99[half] = (await load(url, { seconds, rate })).p99
      if (half === 'alone') continue
      const { served, refused, other, p99: page } = await tell('end')
      console.log(
        `pages: ${served} served, ${refused} refused, ${other} otherwise, p99 ${page.toFixed(1)} ms`,
      )
    }
    ratios.push(p99.read / p99.alone)
    console.log(
      `at ${rate}/s: p99 ${p99.alone.toFixed(1)} ms alone, ${p99.read.toFixed(1)} ms beside readers`,
    )
  }
  readers.stop()
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)]
  console.log(`ratios of ${rounds} rounds: ${least.toFixed(2)} to ${most.toFixed(2)}`)
  return median(ratios)
}
