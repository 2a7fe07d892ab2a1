import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Message, message } from './message.ts'

/** Most messages that are kept. */
const most = 500

/** What arrived, kept for the next start too. */
export interface Messages {
  add(message: Message): void
  find(id: string): Message | undefined
  /** The newest first. */
  list(): readonly Message[]
}

/** Opens the messages of a folder: one a line, the oldest forgotten. */
export function openMessages(folder: string): Messages {
  const path = join(folder, 'inbox.jsonl')
  let kept = readLines(path).slice(-most)
  writeLines(path, kept)
  let lines = kept.length
  return {
    add(added) {
      kept = [...kept, added].slice(-most)
      appendFileSync(path, `${JSON.stringify(added)}\n`, { mode: 0o600 })
      lines += 1
      if (lines < 2 * most) return
      writeLines(path, kept)
      lines = kept.length
    },
    find: (id) => kept.find((one) => one.id === id),
    list: () => kept.toReversed(),
  }
}

/** A process killed while it wrote leaves half a line: what is not whole is no message. */
function readLines(path: string): Message[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => message.parse(JSON.parse(line)))
}

function writeLines(path: string, kept: readonly Message[]): void {
  const text = kept.map((one) => `${JSON.stringify(one)}\n`).join('')
  writeFileSync(`${path}.new`, text, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}
