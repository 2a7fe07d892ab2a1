import { formatNumber } from '../../integrations/import/progress.ts'
import type { Following } from './write-tables.ts'

/** Interval between progress messages on a terminal and in a log, in milliseconds. */
const often = { terminal: 200, log: 10_000 } as const

/** Shows the progress of tables on standard error, and each non-empty table once complete. */
export function followTables(share?: () => number): Following & { end(): void } {
  const { isTTY } = process.stderr
  let last = performance.now()
  const clear = () => {
    if (isTTY) process.stderr.write('\r\u001B[K')
  }
  return {
    tell(table, rows, done) {
      const now = performance.now()
      if (now - last < (isTTY ? often.terminal : often.log)) return
      last = now
      clear()
      const percent = Math.floor((share?.() ?? done) * 100)
      process.stderr.write(
        `${percent} %: ${plain(table)}, ${formatNumber(rows)} rows${isTTY ? '' : '\n'}`,
      )
    },
    done(table, rows) {
      if (rows === 0) return
      clear()
      process.stdout.write(`${plain(table).padEnd(28)} ${formatNumber(rows).padStart(14)}\n`)
    },
    end: clear,
  }
}

/** Returns the name of a table without its schema. */
const plain = (table: string) => table.replace(/^public\./, '')
