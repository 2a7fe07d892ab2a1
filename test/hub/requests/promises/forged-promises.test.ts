import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PromiseKey } from '#shared/contract/requests/signed-promise.ts'
import { verifyPromise } from '../../../../hub/requests/promises/verify.ts'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { decode, keysOf, makePromise } from '../../../world/promises.ts'
import { stores } from '../../../world/stores.ts'
import { times } from '../../../world/times.ts'

describe('A changed promise', () => {
  let hub: TestHub
  let jws = ''
  let keys: PromiseKey[] = []
  beforeAll(async () => {
    hub = await startHub(await (stores[0]?.open ?? Promise.reject)())
    jws = (await makePromise(hub, 'S-1')).jws
    keys = await keysOf(hub)
  })
  afterAll(() => hub.close())

  const encode = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url')
  const headed = (change: object) => {
    const [header = '', ...rest] = jws.split('.')
    const said = JSON.parse(Buffer.from(header, 'base64url').toString())
    return [encode({ ...said, ...change }), ...rest].join('.')
  }
  const judged = (text: string) => verifyPromise(text, keys)

  it('is refused with any letter changed, the last of each part too', async () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/~ ']
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: jws.length - 1 }),
        fc.constantFrom(...letters),
        async (at, letter) => {
          fc.pre(jws[at] !== letter)
          const changed = jws.slice(0, at) + letter + jws.slice(at + 1)
          expect((await judged(changed)).holds).toBe(false)
        },
      ),
      { numRuns: times(100, 400) },
    )
    // Bits that base64 does not use would let two texts be one signature.
    for (const letter of letters.filter((one) => one !== jws.at(-1)))
      expect((await judged(jws.slice(0, -1) + letter)).holds, letter).toBe(false)
  })

  it('is refused with any bit of any part flipped', async () => {
    const parts = jws.split('.').map((part) => Buffer.from(part, 'base64url'))
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 2 }), fc.nat(), fc.nat({ max: 7 }), async (part, at, bit) => {
        const changed = parts.map((bytes) => Buffer.from(bytes))
        const bytes = changed[part] ?? Buffer.alloc(1)
        const place = at % bytes.length
        bytes[place] = (bytes[place] ?? 0) ^ (1 << bit)
        const text = changed.map((one) => one.toString('base64url')).join('.')
        expect((await judged(text)).holds).toBe(false)
      }),
      { numRuns: times(100, 400) },
    )
  })

  it('is refused when it says it is signed otherwise, or something else', async () => {
    const [header, payload, signature] = jws.split('.')
    const { kid } = decode(jws).header
    for (const change of [
      { alg: 'none' },
      { alg: 'HS256' },
      { alg: 'ES256' },
      { alg: 'Ed25519' },
      { typ: 'JWT' },
      { typ: 'at+jwt' },
      { typ: undefined },
      { kid: undefined },
      { kid: 7 },
      { crit: ['b64'], b64: false },
      { jwk: keys[0] },
    ])
      expect(await judged(headed(change)), JSON.stringify(change)).toEqual({
        holds: false,
        why: 'kind',
      })
    const none = `${encode({ alg: 'none', typ: 'parvis-promise+jwt', kid })}.${payload}.`
    expect(await judged(none)).toEqual({ holds: false, why: 'form' })
    expect(await judged(headed({ kid: 'A'.repeat(43) }))).toEqual({ holds: false, why: 'key' })
    for (const text of [
      `${header}.${payload}`,
      `${jws}.${signature}`,
      `${jws}=`,
      '',
      '..',
      'nonsense',
      payload ?? '',
    ])
      expect(await judged(text), text.slice(0, 20)).toEqual({ holds: false, why: 'form' })
  })

  it('is refused with the other number that would satisfy a careless check', async () => {
    const [header, payload, signature = ''] = jws.split('.')
    const bytes = Buffer.from(signature, 'base64url')
    const order = 2n ** 252n + 27742317777372353535851937790883648493n
    const half = BigInt(`0x${Buffer.from(bytes.subarray(32)).reverse().toString('hex')}`)
    const other = Buffer.from((half + order).toString(16).padStart(64, '0'), 'hex').reverse()
    const text = Buffer.concat([bytes.subarray(0, 32), other]).toString('base64url')
    expect(await judged(`${header}.${payload}.${text}`)).toEqual({ holds: false, why: 'signature' })
  })

  it('is refused when somebody signed it with a key of their own under our name', async () => {
    const other = await startHub(await (stores[1]?.open ?? Promise.reject)())
    const { jws: theirs } = await makePromise(other, 'S-1')
    await other.close()
    const { kid } = decode(jws).header
    const [, payload, signature] = theirs.split('.')
    const forged = `${encode({ alg: 'EdDSA', typ: 'parvis-promise+jwt', kid })}.${payload}.${signature}`
    expect(await judged(theirs)).toEqual({ holds: false, why: 'key' })
    expect(await judged(forged)).toEqual({ holds: false, why: 'signature' })
  })

  it('holds when mail broke its lines, since nothing in it was changed', async () => {
    const broken = jws.replace(/.{70}/g, (line) => `${line}\r\n  `)
    expect(await judged(`\uFEFF\n${broken}\n`)).toMatchObject({ holds: true })
  })
})
