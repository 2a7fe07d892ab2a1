import { afterEach, describe, expect, it } from 'vitest'
import { checkSource } from '../../../../hub/integrations/sources/check-source.ts'
import {
  readSecrets,
  readSourceSettings,
} from '../../../../hub/integrations/sources/read-settings.ts'
import { tiny } from '../../../fakes/sources/tiny.ts'
import { answerJson, type Double, openDouble } from '../../../world/source.ts'
import { town, townServices } from '../../../world/town.ts'

const opened: Double[] = []
afterEach(async () => {
  for (const double of opened.splice(0)) await double.close()
})

const key = 'the right key'
const request = {
  id: 1,
  received: '2026-11-24T10:00:00Z',
  changed: '2026-11-24T10:00:00Z',
  status: 'open',
  final: false,
  email: 'marie@courrier.example',
}
/** What is said of a source that holds these requests; its clock is so many seconds ahead. */
async function said({
  records = [request] as object[],
  ahead = 0,
  takesAnyKey = false,
  services = { '*': 'voirie' },
}) {
  const double = await openDouble(({ path, query, headers }, response) => {
    response.setHeader('date', new Date(Date.now() + ahead * 1000).toUTCString())
    if (headers.authorization !== `Bearer ${key}` && !takesAnyKey)
      answerJson(response, 401, undefined)
    else if (path === '/api/me') answerJson(response, 200, { name: 'parvis' })
    else answerJson(response, 200, { records: query.has('email') ? [] : records, more: false })
  })
  opened.push(double)
  const settings = { connector: 'tiny', url: double.url, services }
  const declared = { ...readSourceSettings([tiny], settings), secrets: readSecrets(tiny, { key }) }
  const deps = { clock: () => new Date(), random: (bytes: number) => new Uint8Array(bytes) }
  const checks: Record<'well' | 'wrong' | 'note', string[]> = { well: [], wrong: [], note: [] }
  const offer = { zone: town.zone, services: townServices }
  for await (const { how, words } of checkSource(deps, declared, 'tiny', offer))
    checks[how].push(words)
  return checks
}

describe('The check of a source', () => {
  it('finds nothing wrong with one that is well, though its clock is a little ahead', async () => {
    expect(await said({ ahead: 10 })).toMatchObject({ wrong: [] })
  })

  it('says which way its clock is wrong', async () => {
    expect((await said({ ahead: 600 })).wrong).toEqual([
      expect.stringMatching(/^Its clock is (?:599|600) seconds ahead of this one/),
    ])
    expect((await said({ ahead: -600 })).wrong).toEqual([
      expect.stringMatching(/^Its clock is 60[0-2] seconds behind this one/),
    ])
  })

  it('says that it takes any key', async () => {
    expect((await said({ takesAnyKey: true })).wrong).toEqual([
      expect.stringMatching(/^It takes a wrong key for a right one/),
    ])
  })

  it('says that nothing of it would be taken, and why what cannot be taken cannot', async () => {
    expect((await said({ services: { other: 'voirie' } as never })).wrong).toEqual([
      expect.stringMatching(/^Of the 1 first requests, 0 are of a service that is read/),
    ])
    const { well, wrong } = await said({ records: [request, { ...request, id: 'no id' }] })
    expect(well).toContainEqual(expect.stringMatching(/^Of the 2 first requests, 1 are/))
    expect(wrong).toEqual([expect.stringMatching(/^Some cannot be taken\. The first: /)])
  })

  it('says of one that holds nothing that it does', async () => {
    expect((await said({ records: [] })).note).toEqual([
      'It holds no request that this key may see.',
    ])
  })
})
