import { describe, expect, it } from 'vitest'
import { writeCsv } from '#shared/text/csv.ts'
import { isFormula, readTable } from '../../world/read-csv.ts'

/** Names people may give a service, a theme or a place. */
const nasty = [
  '=1+1',
  '  +33',
  '\t-2',
  '\r@SUM(1)',
  '＝1+1',
  ' ＠SUM(1)',
  'Mairie;=1+1;annexe',
  'Mairie,=1+1,annexe',
  'Mairie;"=1+1"',
  'Mairie,\t＋1',
  'Mairie\t=1+1',
  'Mairie\n=1+1',
  'Mairie\r\n@SUM(1)',
]

/** A table as a spreadsheet of another language reads it: a quote opens a cell at its start alone. */
function readOtherwise(written: string, delimiter: string): string[] {
  return written.split(/\r\n|\r|\n/).flatMap((line) => line.split(delimiter))
}

describe.each(['fr', 'en'] as const)('A table written in %s', (locale) => {
  it('starts no formula, in a spreadsheet of this language or of another', () => {
    const written = writeCsv(
      nasty.map((name) => ['Nom', name, 1.5]),
      locale,
    )
    const own = readTable(written, locale === 'fr' ? ';' : ',').flat()
    const cells = [own, ...[';', ',', '\t'].map((one) => readOtherwise(written, one))].flat()
    const bare = cells.map((cell) => cell.replace(/^["\s]+/, ''))
    expect(bare.filter((cell) => isFormula(cell) || /^[＝＋－＠]/.test(cell))).toEqual([])
  })

  it('leaves what people write as it is', () => {
    const said = ['Moins 3 % : « à l’heure »', 'a-b', '1 + 1 = 2', 'a; b, c', 'Rue du 8-Mai, Lyon']
    const [row] = readTable(writeCsv([said], locale), locale === 'fr' ? ';' : ',')
    expect(row).toEqual(said)
  })
})
