import type { ImportRun, RowCounts } from './import-runs-sql.ts'

/** Interval between progress messages, in milliseconds. */
const often = { terminal: 200, log: 10_000 } as const

/** Most rejected lines to print; the rejects file has the others. */
const mostSaid = 10

/**
 * Reports the progress of an import: one changing line on a terminal, a line now and then
 * elsewhere.
 * @param size of the file, in bytes
 * @param out the output, and whether it is a terminal
 */
export function openProgress(
  size: number,
  begun: ImportRun,
  out: { isTerminal: boolean; write(text: string): void },
  clock: () => Date,
) {
  const beginning = clock().getTime()
  let last = beginning
  let said = 0
  let isOnLine = false
  const clear = () => {
    if (isOnLine) out.write('\r\u001B[K')
    isOnLine = false
  }
  return {
    tell(run: ImportRun): void {
      const now = clock().getTime()
      if (now - last < (out.isTerminal ? often.terminal : often.log)) return
      last = now
      clear()
      out.write(formatProgress(run, begun, size, now - beginning))
      if (!out.isTerminal) out.write('\n')
      isOnLine = out.isTerminal
    },
    reject(line: number, why: string): void {
      if (++said > mostSaid) return
      clear()
      out.write(`Line ${formatNumber(line)} was rejected. ${why}\n`)
      if (said === mostSaid) out.write('Others are rejected without being shown here.\n')
    },
    /** Ends the report. @returns rows a second, since the start */
    end(run: ImportRun): number {
      clear()
      return rateOf(run, begun, clock().getTime() - beginning)
    },
  }
}

function formatProgress(run: ImportRun, begun: ImportRun, size: number, ms: number): string {
  const share = size === 0 ? 1 : run.read_bytes / size
  const done = run.read_bytes - begun.read_bytes
  const left = done > 0 ? ((size - run.read_bytes) / done) * ms : 0
  const rate = rateOf(run, begun, ms)
  return `${formatNumber(rowsOf(run))} requests, ${Math.floor(share * 100)} %, ${formatNumber(rate)} a second, ${formatTime(left)} left`
}

function rateOf(run: ImportRun, begun: ImportRun, ms: number): number {
  return ((rowsOf(run) - rowsOf(begun)) / Math.max(1, ms)) * 1000
}

/** Counts the rows. */
export function rowsOf({ created, updated, unchanged, refused }: RowCounts): number {
  return created + updated + unchanged + refused
}

/** Formats a number with separators. */
export function formatNumber(number: number): string {
  return Math.round(number).toLocaleString('en')
}

function formatTime(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`
}
