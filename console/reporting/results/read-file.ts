import type { ResultRow } from '#shared/contract/reporting/results.ts'
import { encodingOf } from '#shared/results/encoding-of.ts'
import { type OpenedExport, openExport, type ReadLine } from '#shared/results/read-export.ts'

/** Largest file that is read, in bytes. */
const largest = 200_000_000

/** Lines between two breaths of the page. */
const breath = 5_000

export type FileWrong = 'empty' | 'large' | 'binary' | 'unreadable' | 'unknown'

/** A line that is left aside, and why. */
type LeftLine = Extract<ReadLine, { fault: unknown }>

/** What a file was found to hold: nothing of it has left the browser. */
export interface FoundExport {
  opened: OpenedExport
  /** SHA-256 of the file, in hexadecimal. */
  file: string
  rows: ResultRow[]
  left: LeftLine[]
}

/**
 * Reads an export in the browser.
 * @param progress told how many lines are read
 * @param signal another file was chosen
 */
export async function readFile(
  file: File,
  zone: string,
  progress: (lines: number) => void,
  signal: AbortSignal,
): Promise<FoundExport | FileWrong> {
  if (file.size === 0) return 'empty'
  if (file.size > largest) return 'large'
  const bytes = await file.arrayBuffer().then(
    (read) => new Uint8Array(read),
    () => null,
  )
  if (bytes === null) return 'unreadable'
  const encoding = encodingOf(bytes)
  if (encoding === null) return 'binary'
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.trim() === '') return 'empty'
  const dayIn = dayTeller()
  const opened = openExport(text, { zone, today: dayIn(zone, new Date()), dayIn })
  if (!opened) return 'unknown'
  const found: FoundExport = { opened, file: await digest(bytes), rows: [], left: [] }
  for (const line of opened.lines()) {
    if ('row' in line) found.rows.push(line.row)
    else found.left.push(line)
    const read = found.rows.length + found.left.length
    if (read % breath !== 0) continue
    progress(read)
    await nextTurn()
    if (signal.aborted) break
  }
  return found
}

function dayTeller() {
  let known: { zone: string; format: Intl.DateTimeFormat } | undefined
  return (zone: string, at: Date): string => {
    if (known?.zone !== zone)
      known = {
        zone,
        format: new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }),
      }
    return known.format.format(at)
  }
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Lets the page draw and hear the keyboard. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
