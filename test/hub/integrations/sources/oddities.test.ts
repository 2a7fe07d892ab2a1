import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { findOrganisation } from '../../../../hub/catalogue/organisations/directory-sql.ts'
import { offerOf } from '../../../../hub/catalogue/services/offer.ts'
import type { Reader } from '../../../../hub/integrations/source-client/connector.ts'
import type { SourceRecord } from '../../../../hub/integrations/source-client/record.ts'
import { sourceSettings } from '../../../../hub/integrations/source-client/settings.ts'
import {
  type RecordingSource,
  recordPage,
} from '../../../../hub/integrations/sources/record-page.ts'
import { eraseOrHide, reread } from '../../../../hub/integrations/sources/reread.ts'
import { townAgents } from '../../../world/agents.ts'
import { quietHub } from '../../../world/quiet-hub.ts'
import { type ReadingTown, startReadingTown } from '../../../world/read-sources.ts'
import { town } from '../../../world/town.ts'

const settings = z
  .strictObject(sourceSettings)
  .parse({ connector: 'rt5', url: 'https://rt.example', services: { '*': 'voirie' } })
const day = new Date('2026-11-20T08:00:00Z')

describe('A page with one odd record', () => {
  let world: ReadingTown
  beforeAll(async () => {
    world = await startReadingTown()
  })
  afterAll(() => world.close())

  let made = 0
  const recordOf = (more: Partial<SourceRecord> = {}): SourceRecord => ({
    ...{ id: String(++made), reference: `R${made}`, group: 'any', received: day, changed: day },
    ...{ status: 'open', isFinal: false, state: 'in_progress', usagers: [], ...more },
  })
  const recordingOf = async (): Promise<RecordingSource> => {
    const offer = offerOf(await findOrganisation(world.hub.database, town.organisation))
    const clock = () => world.hub.clock.now
    return {
      ...{ settings, offer, declaredAt: day, takesNew: true },
      deps: { ...quietHub, ...world.hub, clock, publicUrl: town.hub },
      holder: { organisation: town.organisation, source: 'rt' },
    }
  }
  const record = async (...page: SourceRecord[]) => {
    const recording = await recordingOf()
    return world.hub.database.transaction((inside) => recordPage(inside, recording, page))
  }

  it.each([
    ['a reference with a NUL', { reference: 'R\0' }],
    ['a reference with half a character', { reference: '\ud800' }],
    ['a reference that is longer than any', { reference: 'R'.repeat(9000) }],
    ['an id with a NUL', { id: '1\0' }],
    ['an id with half a character', { id: '\ud800' }],
    ['an id that is longer than any', { id: '1'.repeat(9000) }],
    ['a date of receipt before there were clocks', { received: new Date('0001-01-01T00:00:00Z') }],
    ['a date of receipt to come', { received: new Date('2100-01-01T00:00:00Z') }],
  ])('is taken without it: %s', async (_, odd) => {
    expect(await record(recordOf(), recordOf(odd), recordOf())).toMatchObject({
      ...{ created: 2, refused: 1 },
    })
  })

  it.each([
    ['a kind with a NUL', { kind: 'Nid\0' }],
    ['a kind that ends within a character', { kind: `${'x'.repeat(119)}😀` }],
    ['a page that runs a script', { link: 'javascript:alert(1)' }],
    ['a page with a password', { link: 'https://claire:secret@rt.example/' }],
    ['a promise beyond all calendars', { promise: { by: new Date('2300-01-01'), basis: 'norm' } }],
    ['groups that objects have', { group: '__proto__', status: 'constructor' }],
  ] as const)('is taken whole, without %s', async (_, odd) => {
    expect(await record(recordOf(), recordOf(odd), recordOf())).toMatchObject({
      ...{ created: 3, refused: 0 },
    })
  })

  it('knows a usager by what can be read, when a story stands where the number should', async () => {
    const [email, other] = ['lea@courrier.example', 'paul@courrier.example']
    const phone = `06 12 34 56 78, ${'mais pas avant dix heures '.repeat(8)}`
    const usagers = [
      { email, phone },
      { email: other, phone, name: '' },
    ]
    expect(await record(recordOf({ usagers }))).toMatchObject({ created: 1 })
    for (const value of [email, other])
      expect(await world.look(townAgents.karim, 'email', value)).toMatchObject({ found: true })
  })

  it('is found by its new reference alone once its source calls it otherwise', async () => {
    const before = recordOf()
    await record(before)
    const after = { ...before, reference: 'RENAMED-1' }
    const reader = { one: async () => after } as unknown as Reader
    const known = { reference: before.reference, id: before.id, content_hash: '', etag: null }
    const recording = await recordingOf()
    const how = await reread(recording, reader, before.id, known)
    expect(how).toBe('hidden')
    await eraseOrHide(recording, known, 'hidden')
    const found = async (reference: string) =>
      (await world.look(townAgents.karim, 'reference', reference))['found']
    expect([await found(before.reference), await found('RENAMED-1')]).toEqual([false, true])
  })
})
