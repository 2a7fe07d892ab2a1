import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRules } from '../../../../hub/agents/sign-in/read-rules.ts'
import { type Claims, rightsBy } from '../../../../hub/agents/sign-in/rights-by.ts'
import { types } from '../../../world/command.ts'

const town = { organisation: 'valmont', sectors: ['voirie'], role: 'agent' }
const grant = (rules: object[], claims: Claims) => {
  const read = readRules(JSON.stringify({ rules }))
  if ('faults' in read) throw new Error(read.faults.map(({ detail }) => detail.en).join('\n'))
  return rightsBy(read.rules, claims)
}

describe('Rules', () => {
  const mayors = { ...town, when: { groups: ['maires', 'adjoints'] }, role: 'admin' }
  const all = [mayors, { ...town, when: { siret: '21990099900015', email: '@valmont.example' } }]
  const claire = { siret: '21990099900015', email: 'Claire@Valmont.example' }

  it('grant by the first that matches, whole', () => {
    expect(grant(all, claire)).toEqual(town)
    expect(grant(all, { ...claire, groups: ['accueil', 'adjoints'] })).toEqual({
      ...town,
      role: 'admin',
    })
  })

  it('grant nothing to an agent who matches none, or half of one', () => {
    for (const claims of [
      {},
      { siret: claire.siret },
      { ...claire, siret: ['1', '2'] },
      { ...claire, email: 'claire@not-valmont.example' },
      { ...claire, email: 'claire@valmont.example.evil.example' },
      { ...claire, email: '@valmont.example@evil.example' },
      { ...claire, email: null },
      { ...claire, email_verified: false },
      { ...claire, email_verified: 'false' },
      { groups: { maires: true } },
      { groups: 'maires,adjoints' },
    ])
      expect(grant(all, claims)).toBeNull()
  })

  it('take a claim that is a list, a number or a truth for what it says', () => {
    const rule = (when: object) => [{ ...town, when }]
    expect(grant(rule({ siret: 21990099900015 }), claire)).toEqual(town)
    expect(grant(rule({ internal: true }), { internal: 'true' })).toEqual(town)
    expect(grant(rule({ siret: '21990099900015' }), { siret: [1, 21990099900015] })).toEqual(town)
    expect(grant(rule({ constructor: 'x' }), {})).toBeNull()
  })
})

describe('A file of rules', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'parvis-rights-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const write = (name: string, text: string) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  }
  const check = (...files: string[]) =>
    types(['rights', 'check', ...files], { LANG: 'fr_FR.UTF-8' })

  it('says in sentences what it grants', async () => {
    const file = 'demo/identity/rights.json'
    const { code, out } = await check(file)
    expect(code).toBe(0)
    expect(out.split('\n')[2]).toBe(
      'Règle 3\u00a0: pour qui a siret égal à 21990099900015 et a groups égal à etat-civil. Elle donne le rôle agent (l’extension) dans l’organisation valmont. Service d’appartenance\u00a0: etat-civil. Secteurs ouverts\u00a0: etat-civil.',
    )
    expect(out).toContain('Qui ne répond à aucune n’a aucun droit ici.')
  })

  it('says which rule is for somebody, or that none is', async () => {
    const file = 'demo/identity/rights.json'
    const known = write('known.json', '{"siret":"21990099900015","groups":["qualite"]}')
    expect((await check(file, known)).out).toMatch(/répondent à la règle 2\.\nRègle 2/)
    const other = write('other.json', '{"siret":"1"}')
    expect((await check(file, other)).out).toMatch(/ne répondent à aucune règle.*: aucun droit ici/)
    const none = write('none.json', '[]')
    expect(await check(file, none)).toMatchObject({
      code: 1,
      err: expect.stringContaining('claims'),
    })
  })

  it('says line by line what to change in it', async () => {
    const file = write(
      'wrong.json',
      `{ "rules": [
  { "when": {}, "organisation": "valmont", "sectors": [], "role": "agent" },
  { "when": { "a": "1" }, "organisation": "valmont", "sectors": [], "role": "agent" },
  { "when": { "a": ["1"], "b": "2" }, "organisation": "valmont", "sectors": [], "role": "agent" }
] }`,
    )
    const { code, err } = await check(file)
    expect(code).toBe(1)
    expect(err).toMatch(/^Ligne 2\u00a0: cette règle ne demande rien/m)
    expect(err).toMatch(/^Ligne 4\u00a0: cette règle ne sert jamais.* la règle 2\./m)
    const lost = write(
      'lost.json',
      `{ "rules": [
  { "when": { "a": "1", "__proto__": "2" }, "organisation": "valmont", "sectors": [], "role": "agent" }
] }`,
    )
    expect((await check(lost)).err).toMatch(/^Ligne 2\u00a0: «\u00a0__proto__\u00a0» ne peut pas/m)
    const twice = write(
      'twice.json',
      `{ "rules": [
  { "when": { "a": "1", "a": "2" }, "organisation": "valmont", "sectors": [], "role": "agent" }
] }`,
    )
    expect(await check(twice)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Ligne 2\u00a0: .*«\u00a0a\u00a0»/m),
    })
    const shape = write(
      'shape.json',
      `{ "rules": [
  { "when": { "a": null }, "organisation": "valmont", "sectors": [] , "role": "mayor" },
  { "when": { "a": "1" }, "sectors": [], "services": [], "role": "agent", "extra": 1 }
] }`,
    )
    const told = (await check(shape)).err
    for (const sentence of [
      '« a » attend un texte',
      '« role »',
      '« organisation »',
      '« extra »',
      '« services »',
    ])
      expect(told.replaceAll('\u00a0', ' ')).toContain(sentence)
  })

  it('shows what a terminal would obey', async () => {
    const rules = [
      { ...town, when: { a: '1\u001b[2J' } },
      { ...town, when: {}, '\u001b[2J': 1 },
    ]
    for (const file of [rules.slice(0, 1), rules]) {
      const { out, err } = await check(write('obeyed.json', JSON.stringify({ rules: file })))
      expect(out + err).toContain('\\u001b[2J')
      expect(out + err).not.toContain('\u001b')
    }
  })

  it('stops the start of a hub when it does not hold, and says where', async () => {
    const file = write('late.json', '{ "rules": [\n{ "when": { "a": "1" }, "role": "agent" }] }')
    const environment = { PARVIS_DATA: join(folder, 'data'), PARVIS_RIGHTS: file }
    const { code, err } = await types(['serve', '--embedded'], environment)
    expect(code).toBe(1)
    expect(err).toContain(`PARVIS_RIGHTS: ${file} grants nothing as it is.`)
    expect(err).toMatch(/\/rules\/0\/organisation: Line 2: /)
    const missing = await types(['serve', '--embedded'], {
      ...environment,
      PARVIS_RIGHTS: join(folder, 'nowhere.json'),
    })
    expect([missing.code, missing.err]).toEqual([
      1,
      expect.stringMatching(/^PARVIS_RIGHTS leads to .*There is no such file/),
    ])
  })
})
