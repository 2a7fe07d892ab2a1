import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReadingTown, startReadingTown } from '../../../world/read-sources.ts'
import { town } from '../../../world/town.ts'

const hook = 'a secret of the webhook'
const body = JSON.stringify({
  type: 'issue.updated',
  timestamp: '2026-11-24T10:00:00Z',
  data: { issue: { id: 42 } },
})

describe('A webhook of a source', () => {
  let world: ReadingTown
  beforeAll(async () => {
    world = await startReadingTown()
    const settings = {
      ...{ connector: 'redmine', url: 'http://127.0.0.1:9', services: { '*': 'voirie' } },
      ...{ email_field: 1, phone_field: 2 },
    }
    const secrets = { api_key: '0123456789abcdef' }
    expect(await world.declare('redmine', settings, { ...secrets, hook })).toMatchObject({
      code: 0,
    })
    await world.declare('silent', settings, secrets)
  })
  afterAll(() => world.close())

  const post = (source: string, written: string, secret = hook) =>
    world.hub.send({
      method: 'POST',
      url: `/v1/hooks/${town.organisation}/${source}`,
      headers: {
        'content-type': 'application/json',
        'x-redmine-signature-256': `sha256=${createHmac('sha256', secret).update(written).digest('hex')}`,
      },
      payload: written,
    })

  it('is taken once, and has the source read at once', async () => {
    await world.hub.database.query("update connector set next_at = now() + interval '1 day'")
    const first = await post('redmine', body)
    expect([first.statusCode, first.json()]).toEqual([202, { taken: 'first' }])
    const again = await post('redmine', body)
    expect([again.statusCode, again.json()]).toEqual([202, { taken: 'already' }])
    expect(await world.hub.database.query('select ids from source_hint')).toEqual([{ ids: ['42'] }])
    const [due] = await world.hub.database.query<{ next_at: Date }>(
      "select next_at from connector where source = 'redmine'",
    )
    expect(due?.next_at).toEqual(world.hub.clock.now)
  })

  it('does not press a source that fails: it is read when it is tried again', async () => {
    const later = new Date(world.hub.clock.now.getTime() + 600_000)
    await world.hub.database.query(
      "update connector set failures = 2, next_at = $1 where source = 'redmine'",
      [later],
    )
    const another = JSON.stringify({ type: 'issue.updated', data: { issue: { id: 43 } } })
    expect((await post('redmine', another)).json()).toEqual({ taken: 'first' })
    const [due] = await world.hub.database.query<{ next_at: Date }>(
      "select next_at from connector where source = 'redmine'",
    )
    expect(due?.next_at).toEqual(later)
  })

  it('gets one answer, whatever is wrong with it', async () => {
    const answers = await Promise.all([
      post('redmine', body, 'another secret'),
      post('redmine', `${body} `, hook.slice(1)),
      post('silent', body),
      post('nowhere', body),
      world.hub.send({ method: 'POST', url: `/v1/hooks/${town.organisation}/redmine`, body }),
      world.hub.send({ method: 'POST', url: '/v1/hooks/aval/redmine', payload: body }),
    ])
    expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1)
    expect(answers[0]?.statusCode).toBe(401)
    expect(answers[0]?.json()).toMatchObject({ code: 'signature_refused' })
  })

  it('is refused when it is longer than any', async () => {
    expect((await post('redmine', ' '.repeat(1_000_001))).statusCode).toBe(413)
  })
})
