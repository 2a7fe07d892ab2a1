import { readAmount } from '../../../console/catalogue/declarations/read-amount.ts'
import { readPopulation } from '../../../console/catalogue/declarations/read-population.ts'
import { readSuccessions } from '../../../console/catalogue/territories/read-successions.ts'
import { readLines, writeLines } from '../../../console/form/lines.ts'
import { must, type Reader, textOf } from './reader.ts'

/** What people paste into the console. */
export const pasted: Reader = {
  name: 'pasted',
  seeds: [
    'code;nom;population\ncentre;"Le ""centre""; vieux";12 345\nnord\tNord\t1,234',
    'ancien;nouveau;nom;depuis\na;b;C;2026-01-01\n',
    '12,5 %',
  ],
  read(input) {
    const text = textOf(input)
    const { lines } = readLines(text, () => false)
    const cells = lines.map((one) => one.cells)
    const again = readLines(writeLines(cells), () => false).lines.map((one) => one.cells)
    const flat = cells.filter((row) => writeLines([row]).trim() !== '')
    must(
      again.length === flat.length,
      'lines are read as they were written',
      again.length,
      flat.length,
    )
    for (const { code } of readPopulation(text).wrong)
      must(code.length <= 40, 'what is shown is short')
    readSuccessions(text)
    const amount = readAmount(text, 'share' as never)
    must(amount === null || Number.isFinite(amount), 'an amount is a number', amount)
  },
}
