import { parse } from 'csv-parse/sync'
import { writeCsv } from '#shared/text/csv.ts'
import { writeCsvLine } from '../../../hub/integrations/import/csv-line.ts'
import { must, type Reader, textOf } from './reader.ts'

/** Cells between U+0001, rows between U+0002, as the hub writes them for spreadsheets. */
export const csvWriter: Reader = {
  name: 'csv-writer',
  seeds: [
    'a\u0001=1+1\u0001"x"\u0002;\t=cmd\u0001\r\n-2\u0001é',
    '＝1\u0001 @SUM(1)\u0002,+1\u0001\t',
  ],
  words: ['=', '+', '-', '@', '\t', '\r', '\n', ';', ',', '"', "'", '\u0001', '\u0002', '＝'],
  read(input) {
    const rows = textOf(input)
      .split('\u0002')
      .map((row) => row.split('\u0001'))
    for (const [locale, delimiter] of [
      ['fr', ';'],
      ['en', ','],
    ] as const) {
      const written = writeCsv(rows, locale)
      const read = parse(written, { delimiter, bom: true, relax_column_count: true }) as string[][]
      must(read.length === rows.length, 'as many rows are read', read.length, rows.length)
      for (const [at, row] of rows.entries()) {
        must(read[at]?.length === row.length, 'as many cells', row)
        for (const [n, cell] of row.entries()) {
          const back = read[at]?.[n] ?? ''
          must(!/^\s*[=+\-@＝＋－＠]/.test(back), 'no cell is a formula', back)
          const bare = (text: string) => text.replaceAll("'", '')
          must(bare(back) === bare(cell), 'a cell says what it said', cell, back)
        }
      }
      const line = rows[0] ?? []
      if (line.join('') !== '')
        must(
          parse(writeCsvLine(line, delimiter), { delimiter })[0]?.join('\0') === line.join('\0'),
          'a reject says what it said',
          line,
        )
    }
  },
}
