import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { types } from '../../../world/command.ts'
import { importTown } from '../../../world/import-town.ts'
import { avis, avisOf, experiences } from '../../../world/state-exports.ts'

describe('An export of the State, brought by the command', () => {
  let town: Awaited<ReturnType<typeof importTown>>
  beforeAll(async () => {
    town = await importTown()
  })
  afterAll(() => town.close())

  const bring = (path: string, ...more: string[]) =>
    types(['import', 'results', path, '--service', 'voirie', ...more], town.memory)

  it('is counted once, in batches, however often it is brought', async () => {
    const path = town.file(avis(avisOf('2026-03', { good: 1700, medium: 300, bad: 200 })), 'csv')
    expect(await bring(path)).toMatchObject({
      code: 0,
      out: '2,200 lines: 2,200 new, 0 known already, 0 rejected.\n',
    })
    expect(await bring(path)).toMatchObject({
      code: 0,
      out: '2,200 lines: 0 new, 2,200 known already, 0 rejected.\n',
    })
  })

  it('has what it rejects written beside, with why, and without a word of a usager', async () => {
    const rows = [
      { 'ID expérience': '1', 'Écrit le': '05/03/2026', 'Ressenti usager': 'Positif' },
      {
        'ID expérience': '2',
        'Écrit le': '05/03/2026',
        'Ressenti usager': '=1+1',
        Titre: 'Claire',
      },
      { 'ID expérience': '3', 'Écrit le': 'hier', 'Ressenti usager': 'Neutre' },
    ]
    const latin = Buffer.from(experiences(rows).slice(1), 'latin1')
    const rejects = join(town.memory.PARVIS_DATA, 'rejects-of-results.csv')
    const told = await bring(town.file(latin, 'csv'), '--rejects', rejects)
    expect(told).toMatchObject({
      code: 3,
      out: '3 lines: 1 new, 0 known already, 2 rejected.\n',
    })
    const written = readFileSync(rejects, 'utf8')
    expect(written.split('\r\n')).toEqual([
      '\uFEFFLine,Column,Why',
      '3,Ressenti usager,This answer is none of those the instrument offers.',
      expect.stringContaining('4,Écrit le,"The date is missing'),
      '',
    ])
    expect(written).not.toContain('Claire')
  })

  it('is refused in a sentence when it is no export, or for no service', async () => {
    const unknown = await bring(town.file('a;b\n1;2\n', 'csv'))
    expect(unknown).toMatchObject({ code: 1, out: '' })
    expect(unknown.err).toContain('not those of a known export')
    const workbook = await bring(town.file(Buffer.from('PK\u0003\u0004\u0000'), 'xlsx'))
    expect(workbook.err).toContain('Save its table as CSV')
    const path = town.file(avis(avisOf('2026-03', { good: 1 })), 'csv')
    const nowhere = await types(['import', 'results', path, '--service', 'piscine'], town.memory)
    expect(nowhere.err).toContain('No service of bourg is called "piscine"')
    writeFileSync(path, '')
    expect((await bring(path)).err).toContain('is empty')
  })
})
