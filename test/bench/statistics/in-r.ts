import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { leastTime, rounds } from './time.ts'

/** The version of R on this machine with its `survival`; `null` where there is none. */
export function versionOfR(): string | null {
  const ask = 'cat(R.version.string, "with survival", format(packageVersion("survival")))'
  try {
    return execFileSync('Rscript', ['--vanilla', '-e', ask], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return null
  }
}

/**
 * Milliseconds of one evaluation in R, measured as `time` does. R reads the numbers from a file
 * first, and compiles a first time, which is not counted.
 */
export function timeInR(
  expression: string,
  columns: Readonly<Record<string, Float64Array>>,
): number {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-r-'))
  try {
    const reads = Object.entries(columns).map(([name, numbers]) => {
      const file = join(folder, name)
      writeFileSync(file, Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength))
      return `${name} <- readBin(${JSON.stringify(file)}, "double", ${numbers.length}, endian = "little")`
    })
    const script = join(folder, 'time.R')
    writeFileSync(script, [...reads, measure(expression)].join('\n'))
    return Number(execFileSync('Rscript', ['--vanilla', script], { encoding: 'utf8' }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const measure = (expression: string) => `
suppressPackageStartupMessages(library(survival))
work <- compiler::cmpfun(function() { ${expression} })
invisible(work())
round <- function() {
  calls <- 1
  repeat {
    passed <- 1000 * system.time(for (call in seq_len(calls)) work())[["elapsed"]]
    if (passed >= ${leastTime}) return(passed / calls)
    calls <- 10 * calls
  }
}
cat(median(replicate(${rounds}, round())))
`
