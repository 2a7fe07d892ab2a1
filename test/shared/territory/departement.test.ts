import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { departementNames } from '#shared/territory/departement-names.ts'
import { readDepartement } from '#shared/territory/read-departement.ts'

const codes = Object.keys(departementNames)

describe('The number of a département', () => {
  it('is that of every département, and of nothing else', () => {
    const letters = ['', ...'0123456789ABC']
    const typed = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}${b}${c}`)))
    const known = new Set(typed.map(readDepartement).filter((code) => code !== undefined))
    expect([...known].sort()).toEqual(codes.toSorted())
  })

  it('is read however it is spaced and written', () => {
    const written = { '1': '01', ' 75 ': '75', '2a': '2A', '9 74': '974', '2\u00a0B': '2B' }
    for (const [typed, code] of Object.entries(written)) expect(readDepartement(typed)).toBe(code)
  })

  it('is none of what is no number, and never fails whatever is typed', () => {
    for (const typed of ['', '20', '96', '00', '75001', '٧٥', 'Ain', '-1'])
      expect(readDepartement(typed)).toBeUndefined()
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const code = readDepartement(typed)
        expect(code === undefined || codes.includes(code)).toBe(true)
      }),
    )
  })
})

it('The list of départements equals the current official data', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-departements-'))
  try {
    execFileSync(process.execPath, ['setup/departements.js', folder])
    expect(readdirSync(folder)).toEqual(['departement-names.ts'])
    for (const file of readdirSync(folder))
      expect(readFileSync(join('shared/territory', file), 'utf8')).toBe(
        readFileSync(join(folder, file), 'utf8'),
      )
  } finally {
    rmSync(folder, { recursive: true })
  }
})
