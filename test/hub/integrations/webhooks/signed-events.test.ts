import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readKey } from '../../../../hub/agents/authorisation/keys.ts'
import { updateReplacedKey } from '../../../../hub/agents/authorisation/keys-sql.ts'
import { insertKnownKey } from '../../../../hub/catalogue/sites/declare-sql.ts'
import { sealEventSecret } from '../../../../hub/integrations/webhooks/event-secret.ts'
import { upsertEventSecret } from '../../../../hub/integrations/webhooks/event-secrets-sql.ts'
import { sign, writeSecret } from '../../../../hub/integrations/webhooks/signature.ts'
import { sha256 } from '../../../../hub/platform/crypto/digest.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { bring, requestsOf, seen } from '../../../world/observed.ts'
import { anyStore } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const secret = writeSecret(Buffer.alloc(32, 9))

describe.each(anyStore)('An event that its source signs, on $store', ({ open }) => {
  let hub: TestHub
  beforeEach(async () => {
    hub = await startHub(await open())
  })
  afterEach(() => hub.close())

  const keepSecret = () =>
    upsertEventSecret(
      hub.database,
      town.organisation,
      readKey(town.key)?.key ?? '',
      sealEventSecret(hub.secret, town.organisation, secret),
    )

  it('must be signed where the key has a secret', async () => {
    await keepSecret()
    const body = JSON.stringify(seen('EC-1'))
    const at = hub.clock.now.getTime() / 1000
    const headers = (change: Record<string, string> = {}) => ({
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(at),
      'webhook-signature': sign(secret, 'msg_1', at, body),
      ...change,
    })
    const code = async (payload: string, sent?: Record<string, string>) =>
      (await bring(hub, payload, sent)).json().code
    expect(await code(body)).toBe('signature_missing')
    const wrong = sign(writeSecret(Buffer.alloc(32, 8)), 'msg_1', at, body)
    for (const change of [
      { 'webhook-signature': wrong },
      { 'webhook-signature': 'v1,' },
      { 'webhook-signature': sign(secret, 'msg_1', at, body).replace('v1,', 'v2,') },
      { 'webhook-id': 'msg_2' },
      { 'webhook-timestamp': String(at - 1) },
      { 'webhook-timestamp': '' },
      { 'webhook-timestamp': 'now' },
    ])
      expect(await code(body, headers(change)), JSON.stringify(change)).toBe('signature_refused')
    expect(await code(`${body} `, headers())).toBe('signature_refused')
    expect(await requestsOf(hub)).toEqual([])

    hub.clock.now = new Date(hub.clock.now.getTime() + 301_000)
    expect(await code(body, headers())).toBe('signature_refused')
    hub.clock.now = new Date(hub.clock.now.getTime() - 602_000)
    expect(await code(body, headers())).toBe('signature_refused')
    hub.clock.now = new Date(hub.clock.now.getTime() + 301_000)
    const both = `${wrong} ${sign(secret, 'msg_1', at, body)}`
    const made = await bring(hub, body, headers({ 'webhook-signature': both }))
    expect(made.statusCode, made.body).toBe(201)
  })

  it('is sent whole in its body: nothing else is signed', async () => {
    await keepSecret()
    const { data, datacontenttype, ...attributes } = seen('EC-1')
    const body = JSON.stringify(data)
    const at = hub.clock.now.getTime() / 1000
    const named = Object.entries(attributes).map(([name, value]) => [`ce-${name}`, String(value)])
    const refused = await bring(hub, body, {
      ...Object.fromEntries(named),
      'content-type': datacontenttype,
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(at),
      'webhook-signature': sign(secret, 'msg_1', at, body),
    })
    expect([refused.statusCode, refused.json().code]).toEqual([415, 'signature_partial'])
    expect(await requestsOf(hub)).toEqual([])
  })

  it('must be signed with the key that replaces that one too', async () => {
    await keepSecret()
    const made = 'parvis_apres_0123456789abcdefghijklmnop'
    const [before, after] = [readKey(town.key), readKey(made)]
    if (!before || !after) throw new Error('no key')
    const { organisation, source } = town
    await insertKnownKey(hub.database, organisation, after.key, sha256(after.secret), source)
    const until = new Date(hub.clock.now.getTime() + 3_600_000)
    await updateReplacedKey(hub.database, { organisation, key: before.key }, after.key, until)
    const refused = await bring(hub, seen('EC-1'), {}, made)
    expect(refused.json().code).toBe('signature_missing')
  })

  it('may be signed by the library of Standard Webhooks', async () => {
    await keepSecret()
    const body = JSON.stringify([seen('EC-1')])
    const made = await bring(hub, body, {
      'content-type': 'application/cloudevents-batch+json',
      'webhook-id': 'msg_2',
      'webhook-timestamp': String(hub.clock.now.getTime() / 1000),
      'webhook-signature': new Webhook(secret).sign('msg_2', hub.clock.now, body),
    })
    expect(made.statusCode, made.body).toBe(200)
    expect(await requestsOf(hub)).toEqual(['bourg EC-1'])
  })
})

describe('A signature of Standard Webhooks', () => {
  it('is the one of the published example', () => {
    const published = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    const body = '{"test": 2432232314}'
    expect(sign(published, 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1_614_265_330, body)).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    )
  })
})
