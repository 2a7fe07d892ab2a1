import { describe, expect, it } from 'vitest'
import { findAt } from '../../../../../hub/integrations/sources/find-at.ts'
import { written } from '../../../../fakes/sources/publik-filing.ts'
import { key, keyWithRoles, pothole, publikForEach, readPublik } from '../../../../world/publik.ts'
import { faultOf, gather } from '../../../../world/source.ts'

const town = publikForEach()

describe('The proof that Publik took the key', () => {
  it('is that it shows persons, or with roles its forms', async () => {
    const double = await town()
    expect(await readPublik(double).probe()).toEqual({ as: 'parvis' })
    const withRoles = await readPublik(double, {}, keyWithRoles).probe()
    expect(withRoles.as).toBe('parvis-roles')
    expect(withRoles.scope).toMatch(/roles of the key/)
  })

  it.each([
    ['an unknown name', { orig: 'nobody', key: key.key }],
    ['a wrong key', { orig: key.orig, key: 'wrong' }],
    ['the key of another', { orig: key.orig, key: keyWithRoles.key }],
  ])('is never there for %s, and nothing is an empty list', async (_, secrets) => {
    const reader = readPublik(await town({ filed: [pothole] }), {}, secrets)
    const refused = { why: 'refused', status: 403 }
    expect(await faultOf(reader.probe())).toEqual(refused)
    expect(await faultOf(gather(reader.changed(null)))).toEqual(refused)
    for (const kind of ['email', 'account', 'reference'] as const)
      expect(await faultOf(findAt(reader, { kind, value: 'a@b.test' }, 'publik'))).toEqual(refused)
  })

  it('is not to be had by two clocks that are apart, and that is said', async () => {
    const double = await town()
    const at = (seconds: number) =>
      readPublik(double, {}, key, { clock: () => new Date(Date.now() + seconds * 1000) })
    expect(await at(-20).probe()).toEqual({ as: 'parvis' })
    expect(await at(20).probe()).toEqual({ as: 'parvis' })
    for (const seconds of [-40, 40])
      expect(await faultOf(at(seconds).probe())).toEqual({
        why: 'failed',
        status: 403,
        code: 'clock',
      })
  })

  it('is not to be had twice with one nonce: each question brings its own', async () => {
    const double = await town()
    const reader = readPublik(double)
    await reader.probe()
    await reader.probe()
    const nonces = double.asked.map(({ query }) => query.get('nonce') ?? '')
    expect(nonces[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(new Set(nonces).size).toBe(2)
    const same = readPublik(double, {}, key, { random: (bytes) => new Uint8Array(bytes) })
    await same.probe()
    expect(await faultOf(same.probe())).toEqual({ why: 'refused', status: 403 })
  })

  it('is no success that says an error', async () => {
    const error = { err: 1, err_class: 'Erreur', err_code: 'missing-user', err_desc: written }
    const double = await town({ instead: () => ({ status: 200, content: error }) })
    const failed = { why: 'failed', status: 200, code: 'missing-user' }
    const reader = readPublik(double)
    expect(await faultOf(reader.probe())).toEqual(failed)
    expect(await faultOf(gather(reader.changed(null)))).toEqual(failed)
    expect(await faultOf(reader.one('voirie/345'))).toEqual(failed)
    error.err_code = `${written} !`
    expect(await faultOf(reader.probe())).toEqual({ why: 'failed', status: 200 })
  })

  it('is no answer of something else', async () => {
    const double = await town({ instead: () => ({ status: 200, content: { data: [] } }) })
    expect(await faultOf(readPublik(double).probe())).toMatchObject({ why: 'unexpected' })
    expect(await faultOf(gather(readPublik(double).changed(null)))).toMatchObject({
      why: 'unexpected',
    })
  })

  it('is in the bytes that were sent, whatever they hold', async () => {
    const double = await town()
    const value = 'é &=+/?#%~*\'(")!'
    expect(await findAt(readPublik(double), { kind: 'reference', value }, 'publik')).toEqual([])
    const [asked] = double.asked
    expect(asked?.query.get('filter-number')).toBe(value)
    expect([...(asked?.query.keys() ?? [])].slice(-5)).toEqual([
      'orig',
      'algo',
      'timestamp',
      'nonce',
      'signature',
    ])
  })
})
