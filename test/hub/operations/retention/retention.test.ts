import { afterEach, describe, expect, it } from 'vitest'
import { insertConfiguration } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { run } from '../../../../hub/cli.ts'
import { purge } from '../../../../hub/operations/retention/purge.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { asksForTicket } from '../../../world/invitations.ts'
import { keepPromises, sharesOf } from '../../../world/shares.ts'
import { newDatabase, stores } from '../../../world/stores.ts'
import { town, townConfiguration } from '../../../world/town.ts'

const waited = 36 * 3600

describe.each(stores)('What is kept, on $store', ({ open }) => {
  let hub: TestHub
  afterEach(() => hub.close())

  /** Turns the clock, and lets the hub do its work of the day. */
  const on = async (day: string, options = {}) => {
    hub.clock.now = new Date(`${day}T10:00:00Z`)
    return purge(hub.database, hub.clock.now, options)
  }
  const readBack = (part: Record<string, unknown>) =>
    hub.send({
      method: 'GET',
      url: '/v1/feedback/receipt',
      headers: { 'parvis-receipt': String(part['receipt']) },
    })
  const invited = async () => {
    return sharesOf(await hub.indicators(), 'etat-civil')[0]?.share
  }
  const rows = async (table: string) =>
    (await hub.database.query<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n

  /** What would let somebody who guesses what is gone know that they guessed right. */
  const digestsOf = async (part: Record<string, unknown>) => {
    const found = await hub.database.query<{ content_hash: string }>(
      'select content_hash from feedback_part where feedback = $1::uuid',
      [String(part['id'])],
    )
    return found.map(({ content_hash }) => content_hash)
  }

  it('is the comment for a year, the answers for twenty-five months, and then the counts', async () => {
    hub = await startHub(await open())
    await keepPromises(hub, 'etat-civil')
    // Without a ticket, which would not be valid any more when it is sent again.
    const part = feedback({ comment: 'Très bien.', evidence: { errors: 0 }, stream: 'open' })
    await hub.answer(part)
    for (let nth = 0; nth < 5; nth += 1) await hub.answer({})
    const before = await invited()

    await on('2027-10-24')
    expect((await readBack(part)).json().comment).toBe('Très bien.')
    await on('2027-11-24')
    expect((await readBack(part)).json().comment).toBe('Très bien.')

    expect(await on('2027-11-25')).toMatchObject({ comments: 1, feedback: 0 })
    const kept = (await readBack(part)).json()
    expect(kept).not.toHaveProperty('comment')
    expect(kept.answers).toEqual({ overall: '4' })
    const [found] = await hub.database.query<{ comments: number }>(
      'select count(comment)::int as comments from feedback_part',
    )
    expect(found?.comments).toBe(0)
    expect(await digestsOf(part)).toEqual([''])
    expect((await hub.answer(part)).statusCode).toBe(200)

    await on('2028-12-24')
    expect((await readBack(part)).statusCode).toBe(200)
    expect(await on('2028-12-25')).toMatchObject({ feedback: 6 })
    expect((await readBack(part)).json().code).toBe('unknown_code')
    for (const table of ['feedback', 'feedback_part', 'answer']) expect(await rows(table)).toBe(0)
    expect(await invited()).toEqual(before)
    expect(before).toEqual({ told: 'bound', bound: 'at_least_90' })
  })

  it('is less when the site says so, from its newest configuration on', async () => {
    hub = await startHub(await open())
    await keepPromises(hub, 'etat-civil')
    const part = feedback({ comment: 'Long.' })
    await hub.answer(part)
    const shorter = { ...townConfiguration, retention: { comments: 1, answers: 2 } }
    await insertConfiguration(hub.database, town.organisation, town.site, shorter)
    await on('2026-12-24')
    expect((await readBack(part)).json().comment).toBe('Long.')
    await on('2026-12-25')
    expect((await readBack(part)).json()).not.toHaveProperty('comment')
    await on('2027-01-25')
    expect((await readBack(part)).statusCode).toBe(404)
  })

  it('is an invitation as long as the answers of its month', async () => {
    hub = await startHub(await open())
    const short = { ...townConfiguration, retention: { comments: 1, answers: 2 } }
    await insertConfiguration(hub.database, town.organisation, town.site, short)
    await asksForTicket(hub)
    await on('2027-01-01')
    expect(await rows('invitation')).toBe(1)
    await on('2027-01-02')
    expect(await rows('invitation')).toBe(0)
  })

  it('is not begun anew by a part that comes late', async () => {
    hub = await startHub(await open())
    await keepPromises(hub, 'etat-civil')
    const short = { ...townConfiguration, retention: { comments: 1, answers: 2 } }
    await insertConfiguration(hub.database, town.organisation, town.site, short)
    hub.clock.now = new Date('2026-11-24T10:00:06Z')
    const part = feedback()
    for (let nth = 0; nth < 5; nth += 1) await hub.answer({})
    await hub.answer({ ...part, stream: 'open' })
    const before = await invited()
    const sendLate = async (one: object, days: number) => {
      const payload = { ...one, waited_s: days * 24 * 3600 }
      const sent = await hub.send({ method: 'POST', url: '/v1/feedback', payload })
      return [sent.statusCode, sent.json().code]
    }
    const comment = { ...part, part: 2, answers: undefined, comment: 'Retard.' }

    await on('2026-12-26')
    expect(await sendLate(comment, 32)).toEqual([422, 'waited_too_long'])
    expect((await readBack(part)).json()).not.toHaveProperty('comment')

    await on('2027-01-26')
    for (const one of [part, { ...part, part: 3, answers: { FIA: 4 } }])
      expect(await sendLate(one, 63)).toEqual([422, 'waited_too_long'])
    expect(await rows('feedback')).toBe(0)
    expect(await invited()).toEqual(before)
    expect((await hub.answer({ waited_s: waited })).statusCode).toBe(201)
  })

  it('goes batch by batch: a purge that is killed between two goes on the next time', async () => {
    hub = await startHub(await open())
    await keepPromises(hub, 'etat-civil')
    for (let nth = 0; nth < 7; nth += 1) await hub.answer({})
    const before = await invited()
    const killed = new AbortController()
    const said: number[] = []
    const options = {
      most: 3,
      signal: killed.signal,
      progress: ({ feedback: soFar }: { feedback: number }) => {
        said.push(soFar)
        killed.abort()
      },
    }
    expect(await on('2028-12-25', options)).toMatchObject({ feedback: 3 })
    expect(said).toEqual([3])
    expect(await rows('feedback')).toBe(4)
    expect(await rows('answer')).toBe(4)

    const broken: Database = { ...hub.database, transaction: dyingAt(hub.database, 3) }
    await expect(purge(broken, hub.clock.now, { most: 3 })).rejects.toThrow('power cut')
    expect(await rows('feedback')).toBe(1)
    expect(await purge(hub.database, hub.clock.now)).toMatchObject({ feedback: 1 })
    expect(await invited()).toEqual(before)
  })

  it('is for hand-overs until their day, for what was tried a day, for deleted receipts sixty', async () => {
    hub = await startHub(await open())
    await keepPromises(hub, 'etat-civil')
    const shared = feedback({ handover: { reach: '01 99 00 12 34' } })
    await hub.answer(shared)
    const gone = feedback()
    await hub.answer(gone)
    const headers = { 'parvis-receipt': String(gone['receipt']) }
    await hub.send({ method: 'DELETE', url: '/v1/feedback/receipt', headers })
    await hub.database.query(
      `insert into draft (organisation, site, draft, content, created_at)
       values ($1, $2, 'd', '{}'::jsonb, $3::timestamptz)`,
      [town.organisation, town.site, hub.clock.now.toISOString()],
    )
    expect(await on('2026-11-25')).toMatchObject({ drafts: 0, erased: 0, handovers: 0 })
    expect(await on('2026-11-26')).toMatchObject({ drafts: 1 })
    expect(await on('2027-01-24')).toMatchObject({ erased: 1 })
    expect(await on('2027-02-22')).toMatchObject({ handovers: 0 })
    expect(await digestsOf(shared)).not.toContain('')
    expect(await on('2027-02-23')).toMatchObject({ handovers: 1 })
    expect(await digestsOf(shared)).toEqual([''])
  })

  it('is for two hubs to see to at once, each thing once', async () => {
    hub = await startHub(await open())
    await keepPromises(hub, 'etat-civil')
    for (let nth = 0; nth < 20; nth += 1) await hub.answer({})
    hub.clock.now = new Date('2028-12-25T10:00:00Z')
    const both = await Promise.all([
      purge(hub.database, hub.clock.now, { most: 2 }),
      purge(hub.database, hub.clock.now, { most: 2 }),
    ])
    expect(both[0].feedback + both[1].feedback).toBe(20)
    expect(await invited()).toMatchObject({ n: 20 })
  })
})

/** A database whose process dies in its nth transaction. */
function dyingAt(database: Database, nth: number): Database['transaction'] {
  let left = nth
  return (work) =>
    database.transaction(async (transaction) => {
      const done = await work(transaction)
      left -= 1
      if (left === 0) throw new Error('power cut')
      return done
    })
}

it('parvis purge does it by hand, and says what it did', async () => {
  const address = await newDatabase()
  const hub = await startHub(openPostgres(address))
  hub.clock.now = new Date(Date.now() - 800 * 24 * 3600 * 1000)
  for (let nth = 0; nth < 3; nth += 1) await hub.answer({})
  await hub.close()
  const said: string[] = []
  const write = process.stdout.write
  process.stdout.write = (words) => said.push(String(words)) > 0
  const code = await run(['purge'], { DATABASE_URL: address }).finally(() => {
    process.stdout.write = write
  })
  expect(code).toBe(0)
  expect(said.join('')).toContain('feedback 3,')
})
