import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { declares, putRequest, reads, receives, says } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'

const contact = {
  name: 'État civil',
  address: '1 place du Bourg, Bourg',
  phone: '+33 1 99 00 12 34',
}

describe.each(anyStore)('An acknowledgement of receipt, on $store', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  const at = '2026-11-20T09:10:00Z'

  it('that lacks something is refused before it is sent, naming each mention', async () => {
    const code = await receives(hub, 'A-1')
    const refused = await says(hub, 'A-1', { kind: 'acknowledged', at, receipt: {} })
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'receipt_incomplete'])
    expect(refused.json().errors.map(({ path }: { path: string }) => path)).toEqual([
      '/receipt/silence',
      '/receipt/address',
    ])
    expect((await reads(hub, code)).stones.filter(({ status }) => status === 'done')).toHaveLength(
      1,
    )
  })

  it('is whole when the mentions are given with it', async () => {
    const code = await receives(hub, 'A-2')
    const silence = { means: 'rejection', months: 2 }
    const bare = { kind: 'acknowledged', at, receipt: { address: contact.address, silence } }
    expect((await says(hub, 'A-2', bare)).json().errors).toMatchObject([
      { path: '/receipt/silence/remedy', code: 'receipt_without_remedy' },
    ])
    const remedy = { fr: 'Saisissez le tribunal dans les deux mois.', en: 'Go to court.' }
    const receipt = { address: contact.address, silence: { ...silence, remedy } }
    expect((await says(hub, 'A-2', { kind: 'acknowledged', at, receipt })).statusCode).toBe(201)
    const told = (await reads(hub, code)).stones[1]?.text
    expect(told).toContain('vendredi 20 novembre')
    expect(told).toContain(contact.address)
    // Whole, wherever its line ends.
    expect(told).toContain('01 99 00 12 34'.replaceAll(' ', '\u00a0'))
    expect(told).toContain('mercredi 20 janvier 2027')
    expect(told).toMatch(/refus/)
  })

  it('names the day of receipt and no other', async () => {
    await putRequest(hub, 'A-3')
    const receipt = { received_on: '2026-11-19', address: 'x', silence: { means: 'nothing' } }
    const refused = await says(hub, 'A-3', { kind: 'acknowledged', at, receipt })
    expect(refused.json().errors[0]).toMatchObject({ code: 'receipt_other_day' })
  })

  it('is made at once for a service that declares all of it', async () => {
    await declares(hub, {
      service: 'etat-civil',
      contact,
      acknowledgement: 'receipt',
      silence: { means: 'acceptance', months: 1 },
    })
    const code = await receives(hub, 'A-4')
    const [first] = (await reads(hub, code, 'en')).stones
    expect(first?.text).toContain('1 place du Bourg, Bourg')
    expect(first?.text).toContain('Sunday 20 December')
    expect(first?.text).toMatch(/accepted/)
  })
})
