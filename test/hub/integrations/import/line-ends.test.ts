import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type CsvRecord, readCsv } from '../../../../hub/integrations/import/csv-records.ts'
import { ownFolder } from '../../../world/product.ts'

describe('A CSV file', () => {
  const folder = ownFolder()
  afterAll(() => folder.remove())

  async function read(path: string, from = { bytes: 0, lines: 1 }): Promise<CsvRecord[]> {
    const all: CsvRecord[] = []
    for await (const some of readCsv(path, { delimiter: ',', encoding: 'utf-8' }, from))
      all.push(...some)
    return all
  }

  it.each([
    ['\n', '\r\n', '\r'],
    ['\r\n', '\r', '\n'],
    ['\r', '\n', '\r\n'],
  ])(
    'whose lines end in %j, then %j, then %j, is read the same from each of its rows on',
    async (one, other, third) => {
      const path = join(folder.path, 'mixed.csv')
      const rows = [
        `id,kind${one}A-1,Trou${one}${one}`,
        `A-2,"Trou${other}profond"${other}A-3,Trou${other}${other}`,
        `A-4,"dit ""là"""${third}A-5,Trou${third}`,
      ]
      writeFileSync(path, rows.join(''))
      const whole = await read(path)
      expect(whole.map(({ cells: [id] }) => id)).toEqual(['id', 'A-1', 'A-2', 'A-3', 'A-4', 'A-5'])
      expect(whole.map(({ line }) => line)).toEqual([1, 2, 4, 6, 8, 9])
      for (const [at, { next }] of whole.entries())
        expect(await read(path, next)).toEqual(whole.slice(at + 1))
    },
  )
})
