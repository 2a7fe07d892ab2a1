import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  blocksOf,
  canFollow,
  type GuideMachine,
  startGuideMachine,
} from '../../world/guide-machine.ts'
import { isLong } from '../../world/times.ts'

const french = blocksOf('docs/guides/administrateur.md')

describe('The guide for administrators', () => {
  it('says the same commands in French and English', () => {
    expect(french.length).toBeGreaterThan(10)
    expect(blocksOf('docs/guides/administrator.en.md')).toEqual(french)
  })
})

/** What each block of the guide lets one see, in their order. */
const seen: readonly (readonly RegExp[])[] = [
  [/^v\d+\.\d+/m],
  [/^$/],
  [/^CREATE ROLE\nCREATE ROLE\nGRANT ROLE\nCREATE DATABASE\n$/],
  [/vous@ville\.example.*ville/s],
  [/^$/],
  [/\{"status":"ok"\}/, /^REVOKE ROLE$/m],
  [/^$/],
  [/test is successful/],
  [/\{"status":"ok"\}/],
  [
    /Ville \(ville\) is declared/,
    /✗ ville has no site/,
    /✗ ville has no service/,
    /^2 things are/m,
  ],
  [/brings back everything\./, /^Restored [\d ,]+ rows/m, /^DROP DATABASE$/m],
  [/SUCCESS/, /^parvis_database_up 1$/m],
  [/^2 things are to be mended/m],
  [/^$/],
]

describe.skipIf(!isLong || !canFollow)('An administrator who types the guide', () => {
  let machine: GuideMachine
  beforeAll(async () => {
    machine = await startGuideMachine()
  })
  afterAll(() => machine?.stop())

  it('sees after each block what it says', async () => {
    expect(seen).toHaveLength(french.length)
    for (const [nth, block] of french.entries()) {
      const said = await machine.type(block)
      for (const what of seen[nth] ?? []) expect(said, block).toMatch(what)
    }
    expect(machine.mail.arrived).toEqual([])
  }, 180_000)
})
