import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { readKeptLines } from '../files/kept-lines.ts'
import { type Entry, entry } from './entry.ts'

/** Every request the town holds, past and new. */
export interface Register {
  add(entry: Entry): void
  find(reference: string): Entry | undefined
  /** The newest first. */
  list(): readonly Entry[]
}

/**
 * Opens the register of a folder. Its past is told anew at each start; what was asked since stands
 * in a file, one request a line.
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
