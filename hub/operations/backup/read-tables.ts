import type * as z from 'zod'
import { end, type Head, head, lastOfRows, type Sum, tableBegins, tableEnds } from './format.ts'
import { BackupRefused } from './refused.ts'

/** Longest line besides rows, in bytes: one lists the columns of a table. */
const longest = 1024 * 1024

const newline = 0x0a

/** A table of a backup; read it before the next. */
export interface BackedUpTable {
  name: string
  columns: readonly string[]
  rows: AsyncIterable<Uint8Array>
  /** Number and digest of its rows, available once they are read. */
  sum(): Promise<Sum>
}

/** The content of a backup, as a stream. */
export interface BackedUp {
  head: Head
  tables: AsyncIterable<BackedUpTable>
}

/** Reads a backup as a stream. @throws BackupRefused */
export async function readTables(parts: AsyncIterable<Buffer>): Promise<BackedUp> {
  const input = openInput(parts)
  const said = read(head, await input.line())
  return { head: said, tables: tablesOf(input, said.tables) }
}

async function* tablesOf(input: Input, count: number): AsyncIterable<BackedUpTable> {
  let all = 0
  for (let n = 0; n < count; n += 1) {
    const { table, columns } = read(tableBegins, await input.line())
    const sum = async () => {
      const said = read(tableEnds, await input.line())
      all += said.rows
      return said
    }
    yield { name: table, columns, rows: input.rows(), sum }
  }
  if (read(end, await input.line()).rows !== all) throw unreadable()
  await input.end()
}

function read<T>(schema: z.ZodType<T>, line: string): T {
  try {
    return schema.parse(JSON.parse(line))
  } catch {
    throw unreadable()
  }
}

const unreadable = () =>
  new BackupRefused(
    'This file is not written as this release writes backups: another wrote it, or something else did. Nothing was restored.',
  )

type Input = ReturnType<typeof openInput>

function openInput(parts: AsyncIterable<Buffer>) {
  const source = parts[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  const more = async () => {
    const next = await source.next()
    if (next.done) throw unreadable()
    held = held.length === 0 ? next.value : Buffer.concat([held, next.value])
  }
  const alone = Buffer.from(lastOfRows)
  const after = Buffer.from(`\n${lastOfRows}`)
  return {
    async line(): Promise<string> {
      let at = held.indexOf(newline)
      for (; at < 0; at = held.indexOf(newline)) {
        if (held.length > longest) throw unreadable()
        await more()
      }
      const line = held.subarray(0, at).toString()
      held = held.subarray(at + 1)
      return line
    },
    /** Reads to the end of the file, which is checked there. */
    async end(): Promise<void> {
      while (!(await source.next()).done);
    },
    /** Reads the rows of a table, up to its end mark. */
    async *rows(): AsyncIterable<Uint8Array> {
      while (held.length < alone.length) await more()
      if (held.subarray(0, alone.length).equals(alone)) {
        held = held.subarray(alone.length)
        return
      }
      for (;;) {
        const at = held.indexOf(after)
        const isEnd = at >= 0
        // The end mark may be split over two chunks.
        const ready = isEnd ? at + 1 : held.length - alone.length
        if (ready > 0) yield held.subarray(0, ready)
        held = held.subarray(isEnd ? at + after.length : Math.max(ready, 0))
        if (isEnd) return
        await more()
      }
    },
  }
}
