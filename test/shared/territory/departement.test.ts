import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { departementNames } from '#shared/territory/departement-names.ts'
import { namesToAsk } from '#shared/territory/departements.ts'
import { findDepartements } from '#shared/territory/find-departement.ts'

const communes: { departement: string; codesPostaux?: string[] }[] = createRequire(import.meta.url)(
  '@etalab/decoupage-administratif/data/communes.json',
)

/** What the official data says: which départements each postcode is in. */
const official = new Map<string, Set<string>>()
for (const { departement, codesPostaux = [] } of communes)
  for (const postcode of codesPostaux)
    official.set(postcode, (official.get(postcode) ?? new Set<string>()).add(departement))

const fiveDigits = fc.nat(99_999).map((number) => String(number).padStart(5, '0'))
const codes = Object.keys(departementNames)

describe('The département of a postcode', () => {
  it('is the one of every commune that has it', () => {
    const wrong = [...official].filter(
      ([postcode, departements]) =>
        findDepartements(postcode).join() !== [...departements].sort().join(),
    )
    expect(wrong).toEqual([])
    expect(official.size).toBeGreaterThan(6000)
  })

  it('is asked of the usager for the sixteen postcodes that two départements share', () => {
    const shared = [...official.keys()].filter((postcode) => findDepartements(postcode).length > 1)
    expect(shared).toHaveLength(16)
    expect(findDepartements('13780')).toEqual(['13', '83'])
  })

  it('is found however the postcode is spaced', () => {
    for (const typed of ['75011', '75 011', ' 75011 ', '75\u00a0011', '7 5 0 1 1'])
      expect(findDepartements(typed)).toEqual(['75'])
  })

  it('is found in both halves of Corsica and overseas', () => {
    expect(findDepartements('20000')).toEqual(['2A'])
    expect(findDepartements('20200')).toEqual(['2B'])
    expect(findDepartements('97400')).toEqual(['974'])
    expect(findDepartements('97133')).toEqual(['977'])
    expect(findDepartements('98800')).toEqual(['988'])
  })

  it('is told by the first digits for a postcode of a large receiver', () => {
    expect(findDepartements('75900')).toEqual(['75'])
    expect(findDepartements('35999')).toEqual(['35'])
    expect(findDepartements('20704')).toEqual(['2A', '2B'])
  })

  it('is none of what is no French postcode', () => {
    for (const typed of ['', '7501', '750111', '75O11', 'F75011', '1-234', '٧٥٠١١', '75011 Paris'])
      expect(findDepartements(typed)).toEqual([])
    for (const abroad of ['00100', '96000', '97999', '98000', '99123'])
      expect(findDepartements(abroad)).toEqual([])
  })

  it('is a known one whatever the digits, and never fails whatever is typed', () => {
    fc.assert(
      fc.property(fiveDigits, (postcode) => {
        expect(codes).toEqual(expect.arrayContaining([...findDepartements(postcode)]))
      }),
    )
    fc.assert(fc.property(fc.string(), (typed) => void findDepartements(typed)))
  })

  it('has its name wherever the usager is asked which is theirs, and no other name travels', () => {
    const asked = new Set<string>()
    for (let number = 0; number < 100_000; number++) {
      const found = findDepartements(String(number).padStart(5, '0'))
      if (found.length > 1) for (const code of found) asked.add(code)
    }
    expect(Object.keys(namesToAsk).sort()).toEqual([...asked].sort())
    for (const [code, name] of Object.entries(namesToAsk)) expect(departementNames[code]).toBe(name)
    expect(codes).toHaveLength(109)
  })
})

it('The list of départements equals the current official data', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-departements-'))
  try {
    execFileSync(process.execPath, ['setup/departements.js', folder])
    expect(readdirSync(folder).sort()).toEqual(['departement-names.ts', 'departements.ts'])
    for (const file of readdirSync(folder))
      expect(readFileSync(join('shared/territory', file), 'utf8')).toBe(
        readFileSync(join(folder, file), 'utf8'),
      )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
