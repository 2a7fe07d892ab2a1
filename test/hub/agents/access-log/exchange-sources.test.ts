import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { townAgents } from '../../../world/agents.ts'
import { types } from '../../../world/command.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { putRequest } from '../../../world/requests.ts'
import { newDatabase } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

describe('A source that is another administration’s', () => {
  let hub: TestHub
  let environment: Record<string, string>
  beforeAll(async () => {
    const url = await newDatabase()
    environment = { DATABASE_URL: url }
    hub = await startHub(openPostgres(url))
    await putRequest(hub, 'EC-1')
  })
  afterAll(() => hub.close())

  const type = (...words: string[]) => types(['source', 'exchange', ...words], environment)
  /** Looks at the one request, some minutes later. @returns how the last look is kept */
  const look = async () => {
    hub.clock.now = new Date(hub.clock.now.getTime() + 60_000)
    await hub.as(townAgents.claire, 'POST', '/v1/context', {
      identifier: { kind: 'reference', value: 'EC-1' },
      purpose: 'instruct',
      level: 1,
    })
    const [last] = await hub.database.query<{ regime: string }>(
      'select regime from access_log.access order by at desc limit 1',
    )
    return last?.regime
  }

  it('is said to be one, and looks at what it holds are kept as the law asks of exchanges', async () => {
    expect((await type()).out).toContain('No source')
    expect(await look()).toBe('internal')
    expect(await type(town.source, '--is', 'yes')).toMatchObject({
      code: 0,
      out: expect.stringContaining(town.source),
    })
    expect(await look()).toBe('exchange')
    expect((await type(town.source, '--is', 'no')).out).toContain('No source')
    expect(await look()).toBe('internal')
  })

  it('is one for the administrator of the hub too, who looks for the rights of a usager', async () => {
    await type(town.source, '--is', 'yes')
    const named = ['--organisation', town.organisation, '--reference', `${town.source}/EC-1`]
    const secret = Buffer.from(hub.secret).toString()
    await types(['subject', 'erase', ...named], { ...environment, PARVIS_SECRET: secret })
    expect(
      await hub.database.query(`select regime from access_log.access where purpose = 'rights'`),
    ).toEqual([{ regime: 'exchange' }])
  })

  it.each([
    [['Guichet', '--is', 'yes'], '"Guichet" is no name of a source'],
    [['\u001b[2J', '--is', 'yes'], '"\\u001b[2J" is no name of a source'],
    [['guichet'], '--is go together'],
    [['--is', 'yes'], '--is go together'],
    [['guichet', '--is', 'maybe'], 'should be yes or no'],
    [['guichet', 'autre', '--is', 'yes'], 'Name one source'],
  ])('is not said with %j', async (words, sentence) => {
    const { code, err } = await type(...words)
    expect(code).toBe(1)
    expect(err).toContain(sentence)
  })
})
