import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importTown } from '../../../world/import-town.ts'

describe('The outcome of an imported request', () => {
  let town: Awaited<ReturnType<typeof importTown>>
  beforeAll(async () => {
    town = await importTown()
  })
  afterAll(() => town.close())

  const mapping = () =>
    town.file(
      JSON.stringify({
        ...{ zone: 'Europe/Paris', delimiter: ';', locale: 'fr', channel: 'counter' },
        ...{ service: 'voirie', reference: { column: 'numéro' } },
        received_at: { column: 'reçue' },
        closed_at: { column: 'close' },
        outcome: {
          column: 'suite',
          table: { Accord: 'granted', 'Accord partiel': 'partly', Refus: 'refused', Classé: null },
        },
      }),
      'json',
    )
  const imports = async (source: string, ...rows: string[]) => {
    const file = town.file(`numéro;reçue;close;suite\r\n${rows.join('\r\n')}\r\n`, 'csv')
    const { code, err } = await town.importing(file, source, '--mapping', mapping())
    const kept = await town.kept(source)
    return {
      ...{ code, err },
      kept: Object.fromEntries(kept.map((one) => [one['reference'], one['outcome']])),
    }
  }

  it('is a column, whose words a table explains', async () => {
    const { code, kept } = await imports(
      'a',
      'A-1;2020-11-20;2020-12-01;Accord',
      'A-2;2020-11-20;2020-12-01;accord partiel',
      'A-3;2020-11-20;2020-12-01;Refus',
      'A-4;2020-11-20;2020-12-01;Classé',
      'A-5;2020-11-20;;',
    )
    expect([code, kept]).toEqual([
      0,
      { 'A-1': 'granted', 'A-2': 'partly', 'A-3': 'refused', 'A-4': null, 'A-5': null },
    ])
  })

  it('is what the newest file says, of the lines that changed', async () => {
    const before = await imports('b', 'B-1;2020-11-20;2020-12-01;Accord')
    const after = await imports('b', 'B-1;2020-11-20;2020-12-01;Classé')
    expect([before.kept, after.kept]).toEqual([{ 'B-1': 'granted' }, { 'B-1': null }])
  })

  it('is refused with its line where the request has not ended, or the word is unknown', async () => {
    const { code, err, kept } = await imports(
      'c',
      'C-1;2020-11-20;;Accord',
      'C-2;2020-11-20;2020-12-01;Peut-être',
    )
    expect([code, kept]).toEqual([3, {}])
    expect(err).toContain('Line 2 was rejected. outcome (column “suite”): A request has an outcome')
    expect(err).toContain('outcome: the mapping does not say what “Peut-être” means')
  })
})
