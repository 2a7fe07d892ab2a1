import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nameOf } from '../../documents/authorisation.ts'
import { readCorpus } from '../../fuzz/requests/corpus.ts'
import { drive } from '../../fuzz/requests/drive.ts'
import { type HubInProcess, startHubInProcess } from '../../fuzz/requests/hub-in-process.ts'
import type { Tally } from '../../fuzz/requests/tally.ts'
import { anyStore } from '../../world/stores.ts'
import { times } from '../../world/times.ts'

/** Fresh ones, beside those that are kept, of which a short run says some. */
const fresh = times(150, 5000)
const some = times(6, 1)

/**
 * What is valid, and comes to nothing in a small town, whose hub was not built: the files, what one
 * waits for, what takes a closed month, logs without a seal or a witness.
 */
const inVain = [
  'PUT /v1/feedback/:id/publication',
  'DELETE /v1/feedback/:id/publication',
  'GET /preuves/suivi/notifications.js',
  'GET /preview/:draft/suivi/notifications.js',
  'GET /suivi/notifications.js',
  'GET /suivi/:code/rendez-vous.ics',
  'GET /panel/*',
  'POST /v1/hooks/:organisation/:source',
  'POST /v1/beliefs',
  'GET /v1/export/quality.json',
  'GET /v1/services/:service/crossed/comments',
  'GET /access-log/:organisation/checkpoint',
  'POST /witness/add-checkpoint',
]

describe.each(anyStore)('Requests that nobody should send, on $store', ({ open }) => {
  let fuzzed: HubInProcess
  let driven: Tally
  beforeAll(async () => {
    fuzzed = await startHubInProcess(await open())
    const { port, living } = fuzzed
    const corpus = new Map([...readCorpus()].filter((_, nth) => nth % some === 0))
    driven = await drive({
      ...{ port, living, seed: 20_261_124, speakers: 8, corpus, runs: fresh },
    })
  }, 300_000)
  afterAll(() => fuzzed.close())

  it('begin with a valid one of every route, which does what it is for', () => {
    expect([...driven.routes].sort()).toEqual(fuzzed.hub.endpoints.map(nameOf).sort())
    expect([...driven.routes].filter((route) => !driven.valid.has(route)).sort()).toEqual(
      inVain.sort(),
    )
  })

  it('are each answered or ended, none by a fault of ours', () => {
    expect(driven.crashes).toEqual([])
    expect(driven.serverErrors).toEqual([])
    expect(driven.tried).toBeGreaterThanOrEqual(fresh + driven.routes.size)
  })

  it('come to answers of many kinds, most of them not for want of a key', () => {
    const codes = new Set([...driven.corpus.keys()].map((signature) => signature.split(' ').at(-1)))
    expect(codes.size).toBeGreaterThan(20)
    const unknown = (driven.statuses.get(401) ?? 0) + (driven.statuses.get(429) ?? 0)
    expect(unknown).toBeLessThan(driven.tried / 4)
  })
})
