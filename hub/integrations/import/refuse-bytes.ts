import { closeSync, openSync, readSync } from 'node:fs'
import { FileUnreadable } from './source.ts'

/** Magic numbers of other file formats, with the advice for each. */
const others: readonly { begins: readonly number[]; say: string }[] = [
  { begins: [0xff, 0xfe], say: 'is written in UTF-16. Save it as UTF-8' },
  { begins: [0xfe, 0xff], say: 'is written in UTF-16. Save it as UTF-8' },
  { begins: [0x1f, 0x8b], say: 'is compressed by gzip. Unpack it' },
  {
    begins: [0x50, 0x4b, 3, 4],
    say: 'is a workbook or an archive. Save its table as CSV in UTF-8',
  },
]

/** Refuses a file whose first bytes show an unsupported format. @throws FileUnreadable */
export function refuseBytes(path: string): void {
  const start = Buffer.alloc(4)
  const file = openSync(path, 'r')
  try {
    readSync(file, start)
  } finally {
    closeSync(file)
  }
  const other = others.find(({ begins }) => begins.every((byte, at) => start[at] === byte))
  if (other) throw new FileUnreadable(`${path} ${other.say} and import that: nothing was imported.`)
}
