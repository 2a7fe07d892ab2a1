import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { problem } from '#shared/contract/problem.ts'
import { type Subscriptions, subscriptions } from '#shared/contract/reporting/subscription.ts'
import { type TownAgent, townAgents } from '../../../world/agents.ts'
import { newId } from '../../../world/feedback.ts'
import { opens, posts } from '../../../world/forms.ts'
import { startHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { anyStore } from '../../../world/stores.ts'
import {
  linkIn,
  monthly,
  type SubscriberHub,
  startSubscriberHub,
} from '../../../world/subscribers.ts'

const { quality, admin, claire } = townAgents
const url = '/v1/subscriptions'
const oneDay = 24 * 3600 * 1000

const noAddresses: [what: string, address: string][] = [
  ['two mailboxes', 'a@valmont.example, b@valmont.example'],
  ['two mailboxes by a semicolon', 'a@valmont.example;b@valmont.example'],
  ['a header of its own', 'a@valmont.example\r\nBcc: b@valmont.example'],
  ['a name around it', 'Sylvie <a@valmont.example>'],
  ['a route', 'a%b@valmont.example'],
  ['a machine of the network', 'root@127.0.0.1'],
  ['invisible letters', 'a@val\u200bmont.example'],
  ['no domain', 'sylvie'],
  ['nothing', ''],
]

describe.each(anyStore)('A subscriber, on $store', ({ open }) => {
  let hub: SubscriberHub
  beforeEach(async () => {
    hub = await startSubscriberHub(await open())
  })
  afterEach(() => hub.close())

  const read = async (reader: TownAgent = quality): Promise<Subscriptions> =>
    subscriptions.parse((await hub.as(reader, 'GET', url)).json())
  const put = (id: string, body: object, agent: TownAgent = quality) =>
    hub.as(agent, 'PUT', `${url}/${id}`, body)
  const confirmed = async () =>
    (await read()).subscriptions.map(({ confirmed_at }) => confirmed_at !== null)
  const arrived = () => hub.mail.arrived.map(({ envelope: { to }, subject }) => [to, subject])

  it('is sent a first letter, and is told so alone', async () => {
    await hub.subscribe()
    await hub.post()
    await hub.post()
    expect(arrived()).toEqual([[monthly.address, 'Confirmez votre abonnement – Commune de Bourg']])
    const [first] = hub.mail.arrived
    expect(first?.text).toContain('Sylvie demande à recevoir')
    expect(first?.raw).not.toContain('List-Unsubscribe')
    expect((await read()).subscriptions).toMatchObject([
      { kind: 'digest', every: 'month', address: monthly.address, confirmed_at: null },
    ])
    expect((await read(admin)).subscriptions).toEqual([])
  })

  it('confirms by a press, once; programs that open the link do nothing', async () => {
    await hub.subscribe()
    await hub.post()
    const link = linkIn(hub.mail.arrived[0]?.text, 'confirmer')
    const page = await opens(hub, link)
    expect(page.body).toContain('<form')
    expect(page.headers['cache-control']).toBe('no-store')
    expect(await confirmed()).toEqual([false])
    expect(textOf(await posts(hub, link, {}))).toContain('C’est confirmé.')
    expect(await confirmed()).toEqual([true])
    expect(textOf(await posts(hub, link, {}))).toContain('déjà confirmé')
    expect((await opens(hub, link)).body).not.toContain('<form')
    expect((await opens(hub, link.replace('locale=fr', 'locale=en'))).body).toContain('lang="en"')
  })

  it('has seven days, and is forgotten then', async () => {
    await hub.subscribe()
    await hub.post()
    const link = linkIn(hub.mail.arrived[0]?.text, 'confirmer')
    hub.clock.now = new Date(hub.clock.now.getTime() + 7 * oneDay)
    expect((await opens(hub, link)).statusCode).toBe(404)
    expect((await posts(hub, link, {})).statusCode).toBe(404)
    expect(await confirmed()).toEqual([false])
    expect((await posts(hub, `${link.split('?')[0]}x`, {})).statusCode).toBe(404)
  })

  it('confirms another address anew: the first link is of no use, and nothing goes to either', async () => {
    const id = await hub.subscribeWhole()
    const before = linkIn(hub.mail.arrived[0]?.text, 'confirmer')
    const other = { ...monthly, address: 'Sylvie@MÉTROPOLE.example', every: 'week' }
    expect((await put(id, other)).statusCode).toBe(200)
    expect((await posts(hub, before, {})).statusCode).toBe(404)
    hub.at('2026-12-07T10:00:00Z')
    await hub.post()
    expect(hub.mail.arrived.at(-1)?.raw).toMatch(/^To: Sylvie@xn--mtropole-b1a\.example\r$/m)
    expect(hub.mail.arrived).toHaveLength(2)
    expect(await confirmed()).toEqual([false])
  })

  it('changes what is told of without confirming the same address again', async () => {
    const id = await hub.subscribeWhole()
    await put(id, { ...monthly, services: ['voirie', 'voirie'], locale: 'en' })
    await hub.post()
    expect(hub.mail.arrived).toHaveLength(1)
    expect((await read()).subscriptions).toMatchObject([{ services: ['voirie'], locale: 'en' }])
    expect(await confirmed()).toEqual([true])
  })

  it('stops it, and the address is gone', async () => {
    const id = await hub.subscribeWhole()
    expect((await hub.as(admin, 'DELETE', `${url}/${id}`)).statusCode).toBe(404)
    expect((await put(id, monthly, admin)).json().code).toBe('not_found')
    expect((await hub.as(quality, 'DELETE', `${url}/${id}`)).json().subscriptions).toEqual([])
    for (const table of ['subscription', 'subscription_letter'])
      expect(await hub.database.query(`select from ${table}`)).toEqual([])
  })

  it('is not read in the database', async () => {
    await hub.subscribe()
    const [row] = await hub.database.query<{ sealed: string }>('select sealed from subscription')
    expect(JSON.stringify(row)).not.toContain('valmont')
  })

  it('with no address, or more than one, is refused with its place and a sentence', async () => {
    for (const [what, address] of noAddresses) {
      const refused = await put(newId(), { ...monthly, address })
      const { code, errors = [] } = problem.parse(refused.json())
      expect([refused.statusCode, code], what).toEqual([422, 'invalid'])
      expect(errors.map(({ path }) => path)).toEqual(['/address'])
    }
    await hub.post()
    expect(hub.mail.connections).toBe(0)
  })

  it('is no agent, names services there are, and has ten of them at most', async () => {
    expect((await put(newId(), monthly, claire)).statusCode).toBe(403)
    expect((await hub.as(claire, 'GET', url)).statusCode).toBe(403)
    expect((await put(newId(), { ...monthly, services: ['piscine'] })).json().code).toBe(
      'unknown_service',
    )
    for (let n = 0; n < 10; n += 1) await hub.subscribe()
    expect((await put(newId(), monthly)).json().code).toBe('too_many_subscriptions')
    const [one] = (await read()).subscriptions
    const again = await put(one?.id ?? '', monthly)
    expect([again.statusCode, again.json().code]).toEqual([429, 'too_many_requests'])
  })

  it('is told where no mail is set', async () => {
    const silent = await startHub(await open())
    const said = await silent.as(quality, 'GET', url)
    expect(subscriptions.parse(said.json()).mail).toBe(false)
    const refused = await silent.as(quality, 'PUT', `${url}/${newId()}`, monthly)
    expect([refused.statusCode, refused.json().code]).toEqual([503, 'mail_not_set_up'])
    await silent.close()
  })
})
