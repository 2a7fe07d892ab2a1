import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ProofContent } from '../../../../../../hub/requests/delivery/channels/proof-content.ts'
import { openSms } from '../../../../../../hub/requests/delivery/channels/sms/sms.ts'
import { readPhone } from '../../../../../../shared/telephone/phone.ts'
import { startHub, type TestHub } from '../../../../../world/hub.ts'
import { type SmsGateway, startSmsGateway } from '../../../../../world/sms-gateway.ts'
import { anyStore } from '../../../../../world/stores.ts'
import { sending, tells } from '../../../../../world/told.ts'

describe('A number that SMS are sent to', () => {
  it.each([
    ['06 12 34 56 78', '+33612345678'],
    ['07.98.76.54.32', '+33798765432'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['0033 6 12 34 56 78', '+33612345678'],
    ['+49 1512 3456789', '+4915123456789'],
    ['+1 212 555 0123', '+12125550123'],
    ['0612345678\nBcc: x', '+33612345678'],
  ])('is read as people write it: %s', (written, phone) => {
    expect(readPhone(written)).toBe(phone)
  })

  it.each([
    ['of a house', '01 99 00 12 34'],
    ['that costs more', '0899 12 34 56'],
    ['of a satellite', '+881 612 345 678'],
    ['that is not whole', '06 12 34'],
    ['that is no number', 'claire@exemple.fr'],
  ])('is not one %s', (_, written) => {
    expect(readPhone(written)).toBeNull()
  })
})

describe.each(anyStore)('An SMS, on $store', ({ open }) => {
  const token = 'token-of-the-gateway'
  const to = '+33612345678'
  let hub: TestHub
  let gateway: SmsGateway
  let told: ProofContent
  const usual: SmsGateway['answer'] = (response) => response.end('{"id":"taken-1"}')
  beforeAll(async () => {
    hub = await startHub(await open())
    gateway = await startSmsGateway()
    told = await tells(hub, 'SMS-1')
  })
  beforeEach(() => {
    gateway.came.length = 0
    gateway.answer = usual
  })
  afterAll(async () => {
    await gateway.close()
    await hub.close()
  })

  const channel = (url = gateway.url, timeLimit = 5000) =>
    openSms(
      { provider: 'webhook', url, token },
      { write: () => 'Votre dossier est vérifié.', clock: () => hub.clock.now, timeLimit },
    )
  const outcome = (url?: string, timeLimit?: number) =>
    channel(url, timeLimit).send(sending(told, to, 'sms'))
  const answered = (status: number, body: string | object = '', headers = {}) => {
    const said = typeof body === 'string' ? body : JSON.stringify(body)
    gateway.answer = (response) => response.writeHead(status, headers).end(said)
    return outcome()
  }

  it('is given to the gateway once, under a name it can know again', async () => {
    const named = sending(told, to, 'sms')
    expect(await channel().send(named)).toEqual({ takenAs: 'taken-1' })
    expect(gateway.came).toEqual([
      {
        headers: expect.objectContaining({
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': named.name,
        }),
        sms: { id: named.name, to, text: 'Votre dossier est vérifié.' },
      },
    ])
  })

  it('may be called by a number', async () => {
    expect(await answered(202, { id: 42 })).toMatchObject({ takenAs: '42' })
  })

  it.each([
    ['what is no sign', 'a\u0000b\u202E\ud800', 'ab\ufffd'],
    ['more than is kept', `${'x'.repeat(199)}😀😀`, `${'x'.repeat(199)}😀`],
    ['nothing that can be kept', '\u0000', null],
  ])('is taken by a gateway that calls it by %s', async (_, id, takenAs) => {
    expect(await answered(200, { id })).toMatchObject({ takenAs })
  })

  it.each([
    ['an error', { error: 'no credit' }, false],
    ['an error beside a name', { id: 'x', error: { code: 'blocked', message: 'no' } }, false],
    ['no name', {}, true],
    ['nothing', '', true],
    ['a page', '<html>Welcome</html>', true],
    ['a list', '[{"id":"x"}]', true],
  ])('is not taken by a gateway that answers 200 with %s', async (_, body, isTemporary) => {
    expect(await answered(200, body)).toMatchObject({ failure: { why: 'refused' }, isTemporary })
  })

  it.each([
    [400, false],
    [404, false],
    [422, false],
    [301, false],
    [401, true],
    [402, true],
    [403, true],
    [408, true],
    [425, true],
    [429, true],
    [500, true],
    [503, true],
  ])('that is answered %d may be taken later: %s', async (status, isTemporary) => {
    expect(await answered(status)).toMatchObject({
      failure: { why: 'refused', said: String(status) },
      isTemporary,
      isGone: false,
    })
  })

  it('waits as long as the gateway asks', async () => {
    expect(await answered(429, '', { 'retry-after': '30' })).toMatchObject({ retryAfter: 30_000 })
  })

  it.each([
    [404, { code: 'unknown_number' }],
    [410, { error: 'unknown_number' }],
    [422, { error: { code: 'unknown_number' } }],
    [200, { error: 'unknown_number' }],
  ])('to a number that is none is the last to it: %d', async (status, body) => {
    expect(await answered(status, { error: true, ...body })).toMatchObject({
      isTemporary: false,
      isGone: true,
    })
  })

  it('is refused in words on one line, short, without its number and without the token', async () => {
    const said = `to ${to}\r\n(06 12 34 56 78 or 33612345678), ${token}\u202E ${'x'.repeat(400)}`
    const refused = await answered(400, { error: said })
    const words = 'failure' in refused && 'said' in refused.failure ? refused.failure.said : ''
    expect(words).toMatch(/^400 to … \(… or …\), … x+…$/)
    expect(words.length).toBeLessThanOrEqual(200)
  })

  it('does not follow the gateway elsewhere', async () => {
    await answered(307, '', { location: gateway.url })
    expect(gateway.came).toHaveLength(1)
  })

  it('whose answer has no end is not read to the end', async () => {
    gateway.answer = (response) => {
      response.writeHead(500)
      const more = () => !response.destroyed && response.write('x'.repeat(65_536), more)
      more()
    }
    expect(await outcome()).toMatchObject({ failure: { why: 'refused' }, isTemporary: true })
  })

  it('may have arrived when the line broke, and did not where there was none', async () => {
    gateway.answer = (response) => response.destroy()
    const broken = { failure: { why: 'interrupted' }, isTemporary: true }
    expect(await outcome()).toMatchObject(broken)
    gateway.answer = (response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"id":', () => response.destroy())
    }
    expect(await outcome()).toMatchObject(broken)
    expect(await outcome('http://127.0.0.1:1/')).toMatchObject({
      failure: { why: 'unreachable' },
      isTemporary: true,
    })
  })

  it('that could not be written is no fault of the gateway, and the caller is told', async () => {
    const write = () => {
      throw new Error('no words for this step')
    }
    const settings = { provider: 'webhook' as const, url: gateway.url, token }
    const sent = openSms(settings, { write, clock: () => hub.clock.now }).send(
      sending(told, to, 'sms'),
    )
    await expect(sent).rejects.toThrow('no words for this step')
    expect(gateway.came).toEqual([])
  })

  it('is not waited for without end', async () => {
    const slow = { failure: { why: 'too_slow', seconds: 0.2 }, isTemporary: true }
    gateway.answer = () => {}
    expect(await outcome(undefined, 200)).toMatchObject(slow)
    gateway.answer = (response) => response.writeHead(200).write('{"id":')
    expect(await outcome(undefined, 200)).toMatchObject(slow)
  })
})
