import { createHash } from 'node:crypto'
import { readTables } from '../../../hub/operations/backup/read-tables.ts'
import { BackupRefused } from '../../../hub/operations/backup/refused.ts'
import { must, orRefusedLater, type Reader } from './reader.ts'

const rows = '1\tBourg\n2\t\\N\n'
const head = {
  kind: 'parvis-backup',
  form: 1,
  release: '0.1.0',
  at: '2026-11-24T10:00:00.000Z',
  schema: 34,
  queue: false,
  sequences: [],
  tables: 2,
}
const whole = [
  JSON.stringify(head),
  JSON.stringify({ table: 'organisation', columns: ['id', 'name'] }),
  `${rows}\\.`,
  JSON.stringify({ rows: 2, sha256: createHash('sha256').update(rows).digest('hex') }),
  JSON.stringify({ table: 'site', columns: ['id'] }),
  '\\.',
  JSON.stringify({ rows: 0, sha256: createHash('sha256').digest('hex') }),
  `${JSON.stringify({ end: true, rows: 2 })}\n`,
].join('\n')

/** What is inside a backup, in pieces as they come from a disk. */
export const backupFile: Reader = {
  name: 'backup-file',
  seeds: [whole],
  words: ['\\.\n', '\n\\.\n'],
  async read(input) {
    for (const size of [7, 65_536]) {
      const said = await orRefusedLater(() => readAll(input, size), BackupRefused)
      must(said === null || said >= 0, 'rows are counted')
    }
  },
}

async function readAll(input: Uint8Array, size: number): Promise<number> {
  const { head: said, tables } = await readTables(piecesOf(input, size))
  let bytes = 0
  let seen = 0
  for await (const table of tables) {
    for await (const part of table.rows) bytes += part.length
    await table.sum()
    seen++
  }
  must(seen === said.tables, 'every table is there', seen)
  must(bytes <= input.length, 'no more than there is', bytes)
  return bytes
}

async function* piecesOf(input: Uint8Array, size: number): AsyncIterable<Buffer> {
  for (let at = 0; at < input.length; at += size) yield Buffer.from(input.subarray(at, at + size))
}
