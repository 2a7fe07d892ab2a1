import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyTools, type StoredTools } from '../../../../extension/shared/stored-tools.ts'
import { type FakeBrowser, openFakeBrowser } from '../../../fakes/chrome.ts'
import { openRuleSigner, type RuleSigner, ruleOf } from '../../../fakes/rule-signer.ts'
import { eventually } from '../../../world/eventually.ts'

let browser: FakeBrowser
let signer: RuleSigner
beforeEach(async () => {
  signer = await openRuleSigner()
  browser = openFakeBrowser()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const kept = () => (browser.local.get('tools.policy') as StoredTools | undefined) ?? emptyTools
const taken = () => kept().rules.map(({ id, version }) => `${id}@${version}`)
let told = 0
/** The organisation hands these rules out; there when the browser has taken what it takes. */
async function impose(...rules: unknown[]) {
  // A place that no other policy of the test names tells that this one was read.
  const source = `source-${++told}`
  const places = [{ origin: 'https://tool.example', source }]
  await browser.imposes({ rules, ruleKeys: [signer.key], places })
  await eventually(async () => expect(kept().places).toEqual(places))
}
const left = () => kept().leftOut.map(({ id, why }) => `${id ?? 'a rule'} ${why}`)
const other = 'city.other'

describe('A rule that an administrator signed', () => {
  it('is taken', async () => {
    await impose(signer.signRule(ruleOf('city.office', 3)))
    expect(taken()).toEqual(['city.office@3'])
    expect(kept().leftOut).toEqual([])
  })

  const unbounded = () => {
    const rule = ruleOf('city.office')
    const [page] = rule.pages
    return { ...rule, pages: [{ ...page, when: { path: '^/(a+)+$' } }] }
  }
  const changed = (text: string) => {
    const [header, payload = '', signature] = text.split('.')
    const said = Buffer.from(payload, 'base64url').toString().replace('Guichet', 'Piège')
    return [header, Buffer.from(said).toString('base64url'), signature].join('.')
  }
  const rule = () => signer.signRule(ruleOf('city.office'))
  const payload = { says: 'rule', rule: ruleOf('city.office'), at: '2026-11-20T09:00:00Z' }
  const unsigned = (header: object) => {
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
    return `${encode(header)}.${encode(payload)}`
  }
  const stranger = async () => (await openRuleSigner()).signRule(ruleOf('city.office'))
  const impostor = async () => (await openRuleSigner()).sign(payload, { kid: signer.key.kid })

  it.each<[string, () => unknown, string]>([
    ['signed by somebody else', stranger, 'a rule unsigned'],
    ['signed by somebody else in the name of the key', impostor, 'a rule unsigned'],
    ['changed after it was signed', () => changed(rule()), 'a rule unsigned'],
    ['cut short', () => rule().slice(0, -4), 'a rule unsigned'],
    [
      'signed by nobody',
      () => `${unsigned({ alg: 'none', typ: 'parvis-rule+jwt' })}.`,
      'a rule unsigned',
    ],
    [
      'that says it needs no signature',
      () => signer.sign(payload, { alg: 'none' }),
      'a rule unsigned',
    ],
    [
      'signed as a promise',
      () => signer.sign(payload, { typ: 'parvis-promise+jwt' }),
      'a rule unsigned',
    ],
    ['signed as anything', () => signer.sign(payload, { typ: undefined }), 'a rule unsigned'],
    [
      'with a key of its own in its header',
      () => signer.sign(payload, { jwk: signer.key }),
      'a rule unsigned',
    ],
    [
      'with a pattern that never ends',
      () => signer.signRule(unbounded()),
      'city.office unreadable',
    ],
    [
      'with code in it',
      () => signer.signRule({ ...ruleOf('city.office'), script: 'alert(1)' }),
      'city.office unreadable',
    ],
    ['of 61 kB', () => signer.sign({ ...payload, more: 'x'.repeat(45_000) }), 'a rule unreadable'],
    [
      'nested without end',
      () => `${Buffer.from('['.repeat(30_000)).toString('base64url')}.e30.AA`,
      'a rule unsigned',
    ],
    ['that is no text', () => ({ says: 'rule' }), 'a rule unreadable'],
    [
      'for a later version of the extension',
      () => signer.signRule({ ...ruleOf('city.office'), schema: 2 }),
      'city.office schema',
    ],
    [
      'that the extension comes with already',
      () => signer.signRule(ruleOf('valmont.office', 1)),
      'valmont.office bundled',
    ],
  ])('%s is refused, and the others are taken', async (_, make, why) => {
    await impose(await make(), signer.signRule(ruleOf(other)))
    expect(taken()).toEqual([`${other}@1`])
    expect(left()).toEqual([why])
  })

  it('replaces one that the extension comes with only by a higher version', async () => {
    await impose(signer.signRule(ruleOf('valmont.office', 2, 'Guichet')))
    expect(taken()).toEqual(['valmont.office@2'])
  })

  it('of a browser that cannot check signatures is not taken, and that is told', async () => {
    const notThere = Object.assign(new Error('Ed25519'), { name: 'NotSupportedError' })
    const importing = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(notThere)
    await impose(signer.signRule(ruleOf('city.office')))
    importing.mockRestore()
    expect(taken()).toEqual([])
    expect(left()).toEqual(['a rule unverifiable'])
  })
})

describe('Versions of a rule', () => {
  const id = 'city.office'
  const [one, two, three] = [1, 2, 3].map(
    (version) => () => signer.signRule(ruleOf(id, version)),
  ) as [() => string, () => string, () => string]

  it('never go down, not even for a browser that was closed meanwhile', async () => {
    await impose(two())
    await impose(one(), signer.signRule(ruleOf(other)))
    expect(taken()).toEqual([`${other}@1`])
    expect(left()).toEqual([`${id} older`])
    browser.restart()
    await impose(one())
    expect(taken()).toEqual([])
    await impose()
    await impose(one())
    expect(taken()).toEqual([])
    await impose(one(), three(), two())
    expect(taken()).toEqual([`${id}@3`])
  })

  it('go back where the higher one is withdrawn, signed as well', async () => {
    await impose(two())
    await impose(one(), (await openRuleSigner()).withdraw(id, 2))
    expect(taken()).toEqual([])
    await impose(one(), signer.withdraw(other, 2))
    expect(taken()).toEqual([])
    await impose(one(), two(), signer.withdraw(id, 2))
    expect(taken()).toEqual([`${id}@1`])
  })

  it('that were withdrawn once stay so, and those below the last one stay below', async () => {
    await impose(two())
    await impose(three())
    await impose(two(), signer.withdraw(id, 3))
    expect(taken()).toEqual([`${id}@2`])
    await impose(three())
    expect(taken()).toEqual([])
    await impose(one())
    expect(taken()).toEqual([])
    expect(left()).toEqual([`${id} older`])
  })

  it('go back to none below one that stands, and to none of all that were withdrawn', async () => {
    await impose(two())
    await impose(three())
    await impose(one(), signer.withdraw(id, 3))
    expect(taken()).toEqual([])
    expect(left()).toEqual([`${id} older`])
    await impose(signer.withdraw(id, 2))
    await impose(three(), two(), one())
    expect(taken()).toEqual([`${id}@1`])
  })

  it('that are withdrawn before they were ever known are not taken later', async () => {
    await impose(one(), signer.withdraw(id, 2))
    await impose(two())
    expect(taken()).toEqual([])
  })

  it('never go down from the last of many, nor come back from a withdrawal among many', async () => {
    await impose(one())
    await impose(two())
    await impose(three())
    await impose(two(), signer.signRule(ruleOf(other)))
    expect(taken()).toEqual([`${other}@1`])
    expect(left()).toEqual([`${id} older`])
    const many = Array.from({ length: 60 }, (_, at) => signer.withdraw(id, at + 1))
    await impose(...many)
    await impose(signer.signRule(ruleOf(id, 60)))
    expect(taken()).toEqual([])
  })

  it('belong to one rule alone, for every name', async () => {
    await impose(signer.signRule(ruleOf('constructor', 5)))
    expect(taken()).toEqual(['constructor@5'])
    await impose(signer.signRule(ruleOf('constructor', 4)), signer.signRule(ruleOf(id)))
    expect(taken()).toEqual([`${id}@1`])
  })
})
