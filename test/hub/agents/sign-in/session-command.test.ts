import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { upsertOrganisation } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { tokenOf, townAgents } from '../../../world/agents.ts'
import { types } from '../../../world/command.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { newDatabase } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const { claire, karim } = townAgents
const neighbour = { name: 'Nadia', rights: { ...claire.rights, organisation: 'ailleurs' } }

describe('parvis session end', () => {
  let hub: TestHub
  let address = ''
  /** Tokens of sessions that are open: two of the town, one of its neighbour. */
  let tokens: readonly string[] = []
  beforeAll(async () => {
    address = await newDatabase()
    hub = await startHub(openPostgres(address))
    await upsertOrganisation(hub.database, 'ailleurs', 'Commune d’Ailleurs', town.zone)
  })
  beforeEach(async () => {
    const { database, secret, clock } = hub
    const open = (one: typeof neighbour) => tokenOf(database, secret, one, clock.now)
    tokens = await Promise.all([claire, karim, neighbour].map(open))
    expect(await answers()).toEqual([200, 200, 200])
  })
  afterAll(() => hub.close())

  const end = (...words: string[]) => types(['session', 'end', ...words], { DATABASE_URL: address })
  const answers = () =>
    Promise.all(
      tokens.map(async (token) => {
        const headers = { authorization: `Bearer ${token}` }
        return (await hub.send({ method: 'GET', url: '/v1/agent', headers })).statusCode
      }),
    )

  it('ends those of one person at once, and of nobody else', async () => {
    const { code, out } = await end('--organisation', town.organisation, '--subject', 'Claire')
    expect([code, out]).toEqual([0, expect.stringContaining('One session of Claire ended.')])
    expect(await answers()).toEqual([401, 200, 200])
  })

  it('ends those of everybody of an organisation, and not of its neighbour', async () => {
    const { code, out } = await end('--organisation', town.organisation, '--everybody', 'yes')
    expect([code, out]).toEqual([0, expect.stringContaining('2 sessions of everybody ended.')])
    expect(await answers()).toEqual([401, 401, 200])
  })

  it.each([
    [['--subject', 'Nadia'], /Nobody whom the identity provider calls "Nadia" has signed in/],
    [['--subject', 'Cl\u001b[2Jaire'], /Nobody whom the identity provider calls "Cl\P{Cc}+aire"/u],
    [[], /Say whose sessions end/],
    [['--subject', 'Claire', '--everybody', 'yes'], /Say whose sessions end/],
    [['--everybody', 'no'], /Say whose sessions end/],
  ])('%j is refused with a sentence, and ends none', async (words, sentence) => {
    const { code, err } = await end('--organisation', town.organisation, ...words)
    expect([code, err]).toEqual([1, expect.stringMatching(sentence)])
    expect(await answers()).toEqual([200, 200, 200])
  })
})
