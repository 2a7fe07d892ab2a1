import { appendFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readKeptLines } from '../files/kept-lines.ts'
import { type Message, message } from './message.ts'

/** Most stored messages. */
const most = 500

/** Longest file, in bytes: beyond it, the oldest messages go until half is free. */
const longest = 20_000_000

/** The messages, stored for the next start. */
export interface Messages {
  add(message: Message): void
  find(id: string): Message | undefined
  /** Lists messages, newest first. */
  list(): readonly Message[]
}

/** Opens the messages of a folder, one a line. */
export function openMessages(folder: string): Messages {
  const path = join(folder, 'inbox.jsonl')
  let kept: Message[] = []
  let lines = 0
  let bytes = 0
  const rewrite = (written: readonly string[]) => {
    const text = written.map((line) => `${line}\n`).join('')
    writeFileSync(`${path}.new`, text, { mode: 0o600 })
    renameSync(`${path}.new`, path)
    kept = written.map((line) => message.parse(JSON.parse(line)))
    lines = kept.length
    bytes = Buffer.byteLength(text)
  }
  const newest = (all: readonly string[]) => newestOf(all, most, longest / 2)
  rewrite(newest(readKeptLines(path)))
  return {
    add(added) {
      const line = JSON.stringify(added)
      kept = [...kept, added].slice(-most)
      appendFileSync(path, `${line}\n`, { mode: 0o600 })
      lines += 1
      bytes += Buffer.byteLength(line) + 1
      if (lines < 2 * most && bytes <= longest) return
      rewrite(newest(kept.map((one) => JSON.stringify(one))))
    },
    find: (id) => kept.find((one) => one.id === id),
    list: () => kept.toReversed(),
  }
}

/** Returns the last lines, within a number and a size. */
function newestOf(all: readonly string[], most: number, longest: number): string[] {
  const newest: string[] = []
  let bytes = 0
  for (const line of all) {
    newest.push(line)
    bytes += Buffer.byteLength(line) + 1
    while (newest.length > most || bytes > longest)
      bytes -= Buffer.byteLength(newest.shift() ?? '') + 1
  }
  return newest
}
