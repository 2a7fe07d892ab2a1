import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { newId } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { said } from '../../../world/said-requests.ts'
import { newDatabase } from '../../../world/stores.ts'

const count = <T>(values: readonly T[], value: T) => values.filter((one) => one === value).length

describe('Two hubs on one PostgreSQL, told of the same requests at the same time', () => {
  let hubs: TestHub[]
  beforeAll(async () => {
    const url = await newDatabase()
    const first = await startHub(openPostgres(url))
    hubs = [first, await startHub(openPostgres(url))]
  })
  afterAll(async () => {
    for (const hub of hubs) await hub.close()
  })

  it('record batches that bring the same requests, with steps and without, in any order', async () => {
    const step = () => ({ id: newId(), kind: 'assigned', at: '2026-11-21T09:00:00Z', team: 'Nord' })
    const others = () => Array.from({ length: 100 }, () => said(newId()))
    for (let pair = 0; pair < 8; pair += 1) {
      const [a, c] = [`A-${newId()}`, `C-${newId()}`]
      const batches = [
        [said(a), ...others(), said(c, { proofs: [step()] })],
        [said(c), ...others(), said(a, { proofs: [step()] })],
      ]
      const answers = await Promise.all(
        batches.map((requests, at) =>
          hubs[at]?.withKey('POST', '/v1/requests:batch', { requests }),
        ),
      )
      const told = answers.map((answer) => [answer?.statusCode, answer?.json().results])
      const results = told.flatMap(([, all]) => all ?? [])
      expect(told.map(([status]) => status)).toEqual([200, 200])
      expect(results.map(({ status }) => status).filter((one) => one === 'refused')).toEqual([])
      expect(results).toHaveLength(204)
    }
  })

  it('never stand in each other’s way when a request is said again with another address', async () => {
    const put = (at: number) =>
      hubs[at % 2]?.withKey('PUT', '/v1/requests/CORRECTED', {
        service: 'voirie',
        channel: 'web',
        locale: 'fr',
        received_at: '2026-11-20T09:00:00Z',
        usager: { email: `usager-${at}@courrier.example` },
      })
    for (let round = 0; round < 10; round++) {
      const answers = await Promise.all([1, 2, 3, 4].map((at) => put(round * 4 + at)))
      expect(answers.every((answer) => (answer?.statusCode ?? 500) < 300)).toBe(true)
    }
  })

  it('give a new request one tracking code, and a proof one place', async () => {
    for (let round = 0; round < 10; round++) {
      const body = {
        service: 'voirie',
        channel: 'web',
        locale: 'fr',
        received_at: '2026-11-20T08:00:00Z',
      }
      const url = `/v1/requests/RACE-${round}`
      const puts = await Promise.all(
        Array.from({ length: 8 }, (_, at) => hubs[at % 2]?.withKey('PUT', url, body)),
      )
      expect(
        count(
          puts.map((answer) => answer?.statusCode),
          201,
        ),
      ).toBe(1)
      const proof = { id: newId(), kind: 'decided', at: '2026-11-21T08:00:00Z' }
      const proofs = await Promise.all(
        Array.from({ length: 8 }, (_, at) => hubs[at % 2]?.withKey('POST', `${url}/proofs`, proof)),
      )
      expect(
        count(
          proofs.map((answer) => answer?.statusCode),
          201,
        ),
      ).toBe(1)
      expect(
        count(
          proofs.map((answer) => answer?.statusCode),
          200,
        ),
      ).toBe(7)
    }
  })
})
