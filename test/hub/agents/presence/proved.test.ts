import { describe, expect, it } from 'vitest'
import { watchLooks } from '../../../../hub/agents/alarms/watch-looks.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { opens } from '../../../world/forms.ts'
import { receives } from '../../../world/requests.ts'
import { type SendingTown, shareSendingTown } from '../../../world/sending-town.ts'
import { anyStore } from '../../../world/stores.ts'

const { karim, admin } = townAgents
const oneMinute = 60_000

describe.each(anyStore)('The code of a usager who is present, on $store,', ({ open }) => {
  let at: SendingTown
  /** A usager of each test, and an agent: nobody is told or limited for another. */
  let usager = { email: '' }
  let agent: TownAgent
  let count = 0
  shareSendingTown(open, 'CODE', (begins) => {
    at = begins
    count += 1
    usager = { email: `usager-${count}@exemple.fr` }
    agent = { name: `Agent ${count}`, rights: karim.rights }
  })

  const begin = async (reference = at.reference, change: object = {}) => {
    const code = await receives(at.hub, reference, { usager, ...change })
    await deliver()
    return code
  }
  const deliver = async () => {
    at.email.sent = []
    await at.hub.deliver(at.email, at.sms)
    return at.email.sent.map(({ told: { proof } }) => proof.asks)
  }
  const shownTo = async (tracking: string) => {
    const { body } = await opens(at.hub, `/suivi/${tracking}/presence?locale=fr`)
    const [, one = '', other = ''] = /(\d{3}) (\d{3})\s*</.exec(body) ?? []
    return one + other
  }
  const look = async (code: string | undefined, reference = at.reference) =>
    at.hub.as(agent, 'POST', '/v1/context', {
      identifier: { kind: 'reference', value: reference },
      ...{ purpose: 'reception', level: 1, present: true, presence_code: code },
    })
  const later = (milliseconds: number) => {
    at.hub.clock.now = new Date(at.hub.clock.now.getTime() + milliseconds)
  }
  const wrong = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

  it('proves it: nobody is written to, and the log says so under its seal', async () => {
    const tracking = await begin()
    const code = await shownTo(tracking)
    expect(code).toMatch(/^\d{6}$/)
    expect((await look(code)).json()).toMatchObject({ found: true, proved: true })
    expect((await look(undefined)).json()).not.toHaveProperty('proved')
    expect(await deliver()).toEqual([])
    const [access] = await at.hub.database.query<{ reason: string }>(
      'select reason from access_log.access where reason is not null order by access desc limit 1',
    )
    expect(access?.reason).toBe('presence_code')
    const log = (await at.hub.as(admin, 'GET', '/v1/access')).json()
    expect(JSON.stringify(log)).toContain('"presence":"proved"')
    expect(JSON.stringify(log)).not.toContain(code)
  })

  it('counts once', async () => {
    const code = await shownTo(await begin())
    const proved = await Promise.all([look(code), look(code), look(code)])
    const told = proved.map((one) => one.json().proved).sort()
    expect(told).toEqual([false, false, true])
    agent = { ...agent, name: `Colleague ${count}` }
    expect((await look(code)).json().proved).toBe(false)
    expect(await deliver()).toContain('presence')
  })

  it('counts for ten minutes at most, and for five at least', async () => {
    const tracking = await begin()
    const code = await shownTo(tracking)
    later(10 * oneMinute)
    expect((await look(code)).json().proved).toBe(false)
    const fresh = await shownTo(tracking)
    expect(fresh).not.toBe(code)
    later(5 * oneMinute - 1)
    expect((await look(fresh)).json().proved).toBe(true)
  })

  it('is of one request', async () => {
    const tracking = await begin()
    await begin(`${at.reference}-b`, { usager: { email: `other-${usager.email}` } })
    const answer = await look(await shownTo(tracking), `${at.reference}-b`)
    expect(answer.json()).toMatchObject({ found: true, proved: false })
    expect(await deliver()).toEqual(['presence'])
  })

  it('proves nothing of another request of the same search: its usager is told', async () => {
    await begin()
    // Whoever makes a request may give it the address of somebody else.
    const forged = await begin(`${at.reference}-forged`)
    const answer = await at.hub.as(agent, 'POST', '/v1/context', {
      identifier: { kind: 'email', value: usager.email },
      ...{ purpose: 'reception', level: 1, present: true, presence_code: await shownTo(forged) },
    })
    expect(answer.json()).toMatchObject({ found: true, proved: true })
    expect(await deliver()).toEqual(['presence'])
    const log = (await at.hub.as(admin, 'GET', '/v1/access')).json()
    const [one, other] = log.accesses.map(({ presence }: { presence: string | null }) => presence)
    expect([one, other].sort()).toEqual(['proved', 'told'])
  })

  it('is guessed five times an hour; the look is then refused, and raises an alarm', async () => {
    await at.hub.database.query('delete from access_log.alarm')
    const code = await shownTo(await begin())
    for (let tries = 0; tries < 5; tries += 1)
      expect((await look(wrong(code))).json().proved).toBe(false)
    const refused = await look(code)
    expect(refused.statusCode).toBe(429)
    expect(await deliver()).toEqual(['presence'])
    expect(await at.hub.database.query('select kind from access_log.alarm')).toEqual([
      { kind: 'factor_guessed' },
    ])
  })

  it('takes a look out of those that an alarm counts as said', async () => {
    await at.hub.database.query('delete from access_log.alarm')
    const deps = { ...at.hub.deps, clock: () => at.hub.clock.now }
    for (let nth = 0; nth < 6; nth += 1) {
      const reference = `${at.reference}-${nth}`
      const one = { usager: { email: `${nth}-${usager.email}` } }
      const code = await shownTo(await begin(reference, one))
      expect((await look(code, reference)).json().proved).toBe(true)
    }
    await watchLooks(deps)
    expect(await at.hub.database.query('select kind from access_log.alarm')).toEqual([])
  })

  it('is six digits, and asked for with the word that its usager is present', async () => {
    await begin()
    for (const code of ['12345', '1234567', '12345a', ''])
      expect((await look(code)).statusCode).toBe(422)
  })
})
