import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { maskAddress } from '../../../../hub/requests/addresses/mask-address.ts'
import { updateAddressFailed } from '../../../../hub/requests/addresses/usager-addresses-sql.ts'
import type { SentChannel } from '../../../../hub/requests/delivery/channel.ts'
import { muted } from '../../../../hub/requests/delivery/queue/outbox.ts'
import { toldSteps } from '../../../world/deliveries.ts'
import { opens, posts } from '../../../world/forms.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { type Receiver, startReceiver } from '../../../world/receiver.ts'
import { declares, receives } from '../../../world/requests.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'
import { declareWebhook, deliverDue } from '../../../world/webhooks.ts'

describe('A masked address', () => {
  it.each([
    ['email', 'claire.martin@exemple.fr', 'c…@exemple.fr'],
    ['email', '"a@b"@exemple.fr', '"…@exemple.fr'],
    ['email', '😀x@exemple.fr', '😀…@exemple.fr'],
    ['sms', '+33612345678', '06 •• •• •• 78'],
    ['sms', '+4915123456789', '+49 •••• •••••89'],
    ['sms', '+14155552671', '+1 ••• ••• ••71'],
  ] as const)('by %s is known again by its owner, and learnt by nobody: %s', (way, at, shown) => {
    expect(maskAddress(way, at)).toBe(shown)
  })
})

describe.each(anyStore)('The ways a usager may choose, on $store', ({ open }) => {
  const channels = new Set<SentChannel>(['email', 'sms', 'push'])
  let hub: TestHub
  let receiver: Receiver
  beforeAll(async () => {
    hub = await startHub(await open(), null, { outbox: muted(channels) })
    await declares(hub, { steps: toldSteps })
    receiver = await startReceiver()
  })
  afterEach(() => {
    for (const one of ['email', 'sms', 'push'] as const) channels.add(one)
  })
  afterAll(async () => {
    await receiver.close()
    await hub.close()
  })

  const usager = { email: 'claire.martin@exemple.fr', phone: '07 98 76 54 32' }
  const waysOf = async (code: string) => {
    const { body } = await opens(hub, `/suivi/${code}?locale=fr`)
    const [, list = ''] = /<select id="channel"[^>]*>(.*?)<\/select>/.exec(body) ?? []
    return [...list.matchAll(/<option value="(\w+)"([^>]*)>([^<]*)</g)].map(([, way, how, said]) =>
      [way, ...(how?.trim() ? [how.trim()] : []), said].join(' '),
    )
  }
  const choose = (code: string, channel: string, more: Record<string, string> = {}) =>
    posts(hub, `/suivi/${code}/preferences?locale=fr`, { language: 'fr', channel, ...more })
  const preferred = async (reference: string) =>
    (await hub.withKey('GET', `/v1/requests/${reference}/preferences`)).json()
  const fails = (reference: string, channel: SentChannel) => {
    const { organisation, source } = town
    return updateAddressFailed(
      hub.database,
      { organisation, source, reference },
      channel,
      hub.clock.now,
    )
  }

  it('are those the hub can send by, with where each leads, hidden from others', async () => {
    const code = await receives(hub, 'W-1', { usager })
    expect(await waysOf(code)).toEqual([
      'page Sur cette page seulement',
      // What they are told by until they choose.
      'email selected Par e-mail\u00a0: c…@exemple.fr',
      'sms Par SMS\u00a0: 07 •• •• •• 32',
    ])
    const { body } = await opens(hub, `/suivi/${code}?locale=ar`)
    expect(body).toContain('\u2068c…@exemple.fr\u2069')
    for (const hidden of ['claire', '798765432', '98 76 54']) expect(body).not.toContain(hidden)
  })

  it('need an address, and a hub that sends so', async () => {
    const none = await receives(hub, 'W-2')
    expect(await waysOf(none)).toEqual(['page selected Sur cette page seulement'])
    expect((await choose(none, 'email')).statusCode).toBe(422)
    const fixed = await receives(hub, 'W-3', { usager: { phone: '01 99 00 12 34' } })
    expect(await waysOf(fixed)).toEqual(['page selected Sur cette page seulement'])
    expect(textOf(await opens(hub, `/suivi/${fixed}`))).not.toContain('ne reçoit plus')
    expect((await choose(fixed, 'sms')).statusCode).toBe(422)
    const both = await receives(hub, 'W-4', { usager })
    channels.delete('email')
    expect((await waysOf(both)).map((way) => way.split(' ')[0])).toEqual(['page', 'sms'])
  })

  it('say which address receives nothing any more, and it is not chosen again', async () => {
    const code = await receives(hub, 'W-5', { usager })
    await fails('W-5', 'email')
    expect(await waysOf(code)).toEqual([
      'page Sur cette page seulement',
      'email disabled Par e-mail\u00a0: c…@exemple.fr',
      'sms selected Par SMS\u00a0: 07 •• •• •• 32',
    ])
    const page = textOf(await opens(hub, `/suivi/${code}?locale=fr`))
    expect(page).toContain('Cette adresse ne reçoit plus nos messages.')
    expect((await choose(code, 'email')).statusCode).toBe(422)
    expect((await choose(code, 'sms')).statusCode).toBe(303)
  })

  it('are there though where one leads to opens no more', async () => {
    const code = await receives(hub, 'W-30', { usager })
    await hub.database.query(
      `update usager_address set sealed = 'no seal' where reference = $1 and channel = 'email'`,
      ['W-30'],
    )
    expect(await waysOf(code)).toEqual([
      'page Sur cette page seulement',
      'email disabled Par e-mail',
      'sms selected Par SMS\u00a0: 07 •• •• •• 32',
    ])
  })

  it('keep the one that was chosen, and say that it cannot be for the moment', async () => {
    const code = await receives(hub, 'W-6', { usager })
    await choose(code, 'sms')
    channels.delete('sms')
    expect(await waysOf(code)).toContain('sms selected Par SMS (pas possible pour le moment)')
    expect((await choose(code, 'sms')).statusCode).toBe(303)
    channels.add('sms')
    await fails('W-6', 'sms')
    expect(await waysOf(code)).toContain('sms selected Par SMS\u00a0: 07 •• •• •• 32')
    expect(textOf(await opens(hub, `/suivi/${code}`))).toContain('Ce numéro ne reçoit plus')
  })

  it('begin with the one the service declares first, which a new language leaves as it is', async () => {
    const [first, ...others] = toldSteps
    if (!first) throw new Error('There are steps')
    await declares(hub, { steps: [{ ...first, channels: ['sms', 'email'] }, ...others] })
    const code = await receives(hub, 'W-9', { usager })
    expect(await waysOf(code)).toEqual([
      'page Sur cette page seulement',
      'email Par e-mail\u00a0: c…@exemple.fr',
      'sms selected Par SMS\u00a0: 07 •• •• •• 32',
    ])
    await fails('W-9', 'sms')
    expect(await waysOf(code)).toContain('email selected Par e-mail\u00a0: c…@exemple.fr')
    await declares(hub, { steps: toldSteps })
    expect(await waysOf(code)).toContain('email selected Par e-mail\u00a0: c…@exemple.fr')
  })

  it('leave the night in peace until its usager says otherwise, which others then hear', async () => {
    await declareWebhook(hub, receiver.url, ['org.parvis.request.preference.v1'])
    const code = await receives(hub, 'W-7', { usager })
    const { body } = await opens(hub, `/suivi/${code}?locale=fr`)
    expect(body).toMatch(/<option value="quiet" selected[^>]*>Entre 8 h et 21 h/)
    await choose(code, 'sms', { night: 'always' })
    expect(await preferred('W-7')).toEqual({ locale: 'fr', channel: 'sms', at_night: true })
    // A form that does not ask leaves it.
    await choose(code, 'email')
    expect(await preferred('W-7')).toEqual({ locale: 'fr', channel: 'email', at_night: true })
    await choose(code, 'email', { night: 'quiet' })
    expect(await preferred('W-7')).toEqual({ locale: 'fr', channel: 'email' })
    await deliverDue(hub)
    expect(receiver.heard.map(({ event }) => event.data['at_night'])).toEqual([
      true,
      true,
      undefined,
    ])
    const silent = await receives(hub, 'W-8', { usager: { email: usager.email } })
    expect((await opens(hub, `/suivi/${silent}`)).body).not.toContain('name="night"')
  })
})
