import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { readKeptLines } from '../files/kept-lines.ts'
import { type Entry, entry } from './entry.ts'

/** All requests of the town, past and new. */
export interface Register {
  add(entry: Entry): void
  find(reference: string): Entry | undefined
  /** Lists requests, newest first. */
  list(): readonly Entry[]
}

/**
 * Opens the register of a folder. The past is invented anew at each start; new requests are in a
 * file, one a line.
 */
export function openRegister(folder: string, past: readonly Entry[]): Register {
  const path = join(folder, 'register.jsonl')
  const since = readKeptLines(path).map((line) => entry.parse(JSON.parse(line)))
  const entries = new Map([...past, ...since].map((one) => [one.reference, one]))
  return {
    add(added) {
      if (entries.has(added.reference)) return
      appendFileSync(path, `${JSON.stringify(added)}\n`, { mode: 0o600 })
      entries.set(added.reference, added)
    },
    find: (reference) => entries.get(reference),
    list: () =>
      [...entries.values()].sort((a, b) => Date.parse(b.received_at) - Date.parse(a.received_at)),
  }
}
