import { createECDH, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareCode, writeCode } from '#shared/identifier/code.ts'
import { stopAddress } from '../../../hub/requests/addresses/stop-token.ts'
import { muted } from '../../../hub/requests/delivery/queue/outbox.ts'
import { townAgents } from '../../world/agents.ts'
import type { Known } from '../../world/attempts.ts'
import { feedback, newId } from '../../world/feedback.ts'
import { posts } from '../../world/forms.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { askedKey } from '../../world/keys.ts'
import { liveTown } from '../../world/lived-town.ts'
import { putRequest, receives } from '../../world/requests.ts'
import { anyStore } from '../../world/stores.ts'
import { isLong } from '../../world/times.ts'
import { town, townConfiguration } from '../../world/town.ts'

const { admin } = townAgents
const mark = 'Marque du Bourg'
const guess = () => writeCode(randomBytes(10))

/** Fewest bits of what opens something to whoever has it. */
const fewest = 80

/** Most codes that one address may try in ten minutes. */
const mostTries = 60

describe.each(anyStore)('A visitor who guesses codes, on $store', ({ open }) => {
  let hub: TestHub
  let lived: Known
  beforeAll(async () => {
    hub = await startHub(await open(), null, { outbox: muted(new Set(['email'])) })
    lived = await liveTown(hub, { mark })
  })
  afterAll(() => hub.close())

  const track = (code: string, remoteAddress: string, headers: Record<string, string> = {}) =>
    hub.send({
      method: 'GET',
      url: '/v1/tracking',
      remoteAddress,
      headers: { ...headers, 'parvis-tracking': code },
    })

  /** Everything the hub gives that opens something by itself, made anew. */
  const made: Record<string, (nth: number) => Promise<string>> = {
    'a tracking code': (nth) => receives(hub, `G-${nth}`),
    'a tracking code that takes the place of another': async () =>
      (await hub.withKey('POST', '/v1/requests/MB-1/code')).json().tracking_code,
    'a key': async (nth) => {
      const body = askedKey({ name: `${nth}` })
      const { made } = (await hub.as(admin, 'POST', '/v1/keys', body)).json()
      return made.written.split('_').slice(2).join('_')
    },
    'the address of a draft': async () => {
      const url = `/v1/configuration/${town.site}/draft`
      return (await hub.as(admin, 'PUT', url, townConfiguration)).json().draft
    },
    'the address that stops messages': async (nth) => {
      const { organisation, source } = town
      const named = { organisation, source, reference: `G-${nth}` }
      return stopAddress({ secret: hub.secret, publicUrl: '' }, named).replace('/arret/', '')
    },
  }

  it.each(Object.keys(made))('guesses %s among more than 2⁸⁰', async (what) => {
    const many = await Promise.all(Array.from({ length: 24 }, (_, nth) => made[what]?.(nth) ?? ''))
    const characters = many.map((one) => [...one.replaceAll('-', what.includes('code') ? '' : '-')])
    expect(new Set(many).size).toBe(many.length)
    // A place where all are alike holds nothing; of others, what was seen is a part of what there is.
    const places = Array.from({ length: Math.min(...characters.map(({ length }) => length)) })
    const varied = places.filter((_, at) => new Set(characters.map((one) => one[at])).size > 6)
    const bits = what.includes('tracking code') ? 5 : 6
    expect(varied.length * bits).toBeGreaterThanOrEqual(fewest)
  })

  it('opens nothing with an id, though ids tell when they were made', async () => {
    const ids = [lived.feedback, lived.asideId, lived.callback, lived.merge, lived.subscription]
    const doors = hub.endpoints.filter(({ declared }) =>
      ['code', 'everyone'].includes(`${declared.opensTo}`),
    )
    for (const [at, id] of ids.entries())
      for (const { method, url } of doors.filter((_, nth) => isLong || nth % ids.length === at)) {
        const told = await hub.send({
          method: method === 'ANY' ? 'GET' : (method as 'GET'),
          url: `${url.replace(/(?<!:):\w+|\*/g, id)}?code=${id}&id=${id}`,
          remoteAddress: `10.1.${at}.${doors.findIndex((one) => one.url === url)}`,
          headers: {
            'parvis-receipt': id,
            'parvis-tracking': id,
            'content-type': 'application/x-www-form-urlencoded',
          },
          ...(method !== 'GET' && { payload: `code=${id}&codes=${id}` }),
        })
        expect(told.body, `${method} ${url}`).not.toContain(mark)
      }
  })

  it('who knows the id of a feedback changes nothing of it, with a receipt of their own', async () => {
    const read = async () => {
      const headers = { 'parvis-receipt': lived.receipt }
      return (await hub.send({ method: 'GET', url: '/v1/feedback/receipt', headers })).json()
    }
    const before = await read()
    const forged = { id: lived.feedback, part: 2, comment: 'Autre chose', answers: { overall: 1 } }
    const told = await hub.answer(forged)
    expect(told.statusCode, told.body).toBe(409)
    const own = feedback(forged)['receipt']
    const opened = await hub.send({
      method: 'GET',
      url: '/v1/feedback/receipt',
      headers: { 'parvis-receipt': String(own) },
    })
    expect(opened.statusCode).toBe(404)
    expect(await read()).toEqual(before)
  })

  it('has sixty tries, whatever it writes of where it comes from', async () => {
    const saying = (nth: number) => ({
      'x-forwarded-for': `203.0.113.${nth}`,
      'x-real-ip': `203.0.113.${nth}`,
      'cf-connecting-ip': `203.0.113.${nth}`,
      forwarded: `for=203.0.113.${nth}`,
    })
    const statuses: number[] = []
    for (let nth = 0; nth <= mostTries; nth += 1)
      statuses.push((await track(guess(), '198.51.100.7', saying(nth))).statusCode)
    expect(statuses.filter((status) => status === 404)).toHaveLength(mostTries)
    expect(statuses.at(-1)).toBe(429)
    // An IPv4 address is one, in whatever way the system writes it.
    expect((await track(guess(), '::ffff:198.51.100.7')).statusCode).toBe(429)
  })

  it('has sixty tries for all the addresses of one IPv6 network', async () => {
    const statuses: number[] = []
    for (let nth = 0; nth <= mostTries; nth += 1) {
      const address = `2001:db8:7:7:${nth.toString(16)}::${(nth * 7).toString(16)}`
      statuses.push((await track(guess(), address)).statusCode)
    }
    expect(statuses.filter((status) => status === 404)).toHaveLength(mostTries)
    expect(statuses.at(-1)).toBe(429)
    expect((await track(guess(), '2001:db8:7:8::1')).statusCode).toBe(404)
  })

  it('has used them up at every door that takes a code, whatever was asked at which', async () => {
    const doors = hub.endpoints.filter(
      ({ declared, url }) =>
        declared.opensTo === 'code' &&
        // What these hold is sealed with a key of the hub, or has 128 bits and more.
        !/^\/((acces|arret|abonnement|preview)\/|preview-message$)/.test(url),
    )
    expect(doors.length).toBeGreaterThan(15)
    const device = {
      endpoint: 'https://push.example/1',
      keys: {
        p256dh: createECDH('prime256v1').generateKeys('base64url', 'uncompressed'),
        auth: randomBytes(16).toString('base64url'),
      },
    }
    const reply = { reply: newId(), kind: 'reply', text: 'Bonjour' }
    const knock = (method: string, url: string, remoteAddress: string) => {
      const code = guess()
      const form = `code=${code}&codes=${code}&phone=0612345678&language=fr&channel=page`
      const json = url.endsWith('/appareils') ? device : url.endsWith('/replies') && reply
      const sent = json
        ? { type: 'application/json', payload: JSON.stringify(json) }
        : { type: 'application/x-www-form-urlencoded', payload: form }
      return hub.send({
        method: method as 'GET',
        url: url.replace(/:code|:ticket|\*/, code).replace(':reference', 'R-1'),
        remoteAddress,
        headers: {
          'parvis-receipt': code,
          'parvis-tracking': code,
          ...(method === 'POST' && { 'content-type': sent.type }),
        },
        ...(method === 'POST' && { payload: sent.payload }),
      })
    }
    const used = '198.51.100.9'
    for (let nth = 0; nth < mostTries; nth += 1)
      expect((await track(guess(), used)).statusCode).toBe(404)
    for (const { method, url } of doors)
      expect((await knock(method, url, used)).statusCode, `${method} ${url}`).toBe(429)
    for (const [at, { method, url }] of doors.entries()) {
      const own = `198.51.101.${at}`
      const first = await knock(method, url, own)
      // Sent on, to a page that counts, whatever the code is.
      if (first.statusCode === 303) continue
      for (let nth = 1; nth < (isLong ? mostTries : 1); nth += 1) await knock(method, url, own)
      const left = isLong ? 0 : mostTries - 1
      if (!isLong && at % 5 !== 0) continue
      for (let nth = 0; nth < left; nth += 1) await track(guess(), own)
      expect((await track(guess(), own)).statusCode, `${method} ${url} counts`).toBe(429)
    }
  })

  it('is told one thing of a receipt that never was and one that is gone', async () => {
    const ask = async (receipt: unknown, remoteAddress: string) => {
      const headers = { 'parvis-receipt': String(receipt) }
      const asked = { method: 'GET', url: '/v1/feedback/receipt', remoteAddress, headers } as const
      const { statusCode, headers: said, body } = await hub.send(asked)
      const { date: _, ...others } = said
      const page = await hub.send({
        method: 'POST',
        url: '/recu',
        remoteAddress,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: `code=${receipt}`,
      })
      return [statusCode, others, body, page.statusCode, page.body.replaceAll(`${receipt}`, 'CODE')]
    }
    const deleted = feedback()
    await hub.answer(deleted)
    await hub.send({
      method: 'DELETE',
      url: '/v1/feedback/receipt',
      headers: { 'parvis-receipt': String(deleted['receipt']) },
    })
    const never = await ask(guess(), '198.51.102.1')
    expect(never[0]).toBe(404)
    expect(await ask(deleted['receipt'], '198.51.102.2')).toEqual(never)
    // A tracking code is no receipt, and the other way round.
    expect(await ask(bareCode(lived.code), '198.51.102.3')).toEqual(never)
    for (const receipt of [lived.receipt, bareCode(lived.receipt)])
      expect((await track(receipt, '198.51.102.4')).statusCode).toBe(404)
  })

  it('is told one thing of every organisation and source that a webhook could be of', async () => {
    await putRequest(hub, 'G-HOOK')
    const told = async (organisation: string, source: string) => {
      const answer = await hub.send({
        method: 'POST',
        url: `/v1/hooks/${organisation}/${source}`,
        headers: { 'content-type': 'application/json', 'x-hub-signature': 'sha256=00' },
        payload: '{}',
      })
      return [answer.statusCode, answer.body]
    }
    const nowhere = await told('nulle-part', 'rien')
    expect(nowhere[0]).toBe(401)
    expect(await told(town.organisation, town.source)).toEqual(nowhere)
    expect(await told(town.organisation, 'rien')).toEqual(nowhere)
  })

  it('learns nothing of whose a form is by who may post it', async () => {
    const wish = { phone: '0612345678', wish: '' }
    const unknown = await posts(hub, `/suivi/${guess()}/rappel`, wish, '198.51.103.1')
    const receipt = await posts(hub, `/suivi/${lived.receipt}/rappel`, wish, '198.51.103.2')
    expect([receipt.statusCode, receipt.body.length]).toEqual([404, unknown.body.length])
  })
})
