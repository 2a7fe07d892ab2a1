import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Kept } from './kept.ts'

const file = fileURLToPath(new URL('../corpus/requests/kept.ndjson', import.meta.url))

/** Longest line that is kept, and all of them together, in bytes. */
const longestLine = 700
const longestFile = 60_000

/** What every valid request comes to, and what whoever lacks a key does. */
const usual = / [23]\d\d$| (token|key)_(missing|refused|unknown|scope)$| role_refused$| not_found$/

/** Requests that once gave an answer nobody had given before, by that answer. */
export type Corpus = Map<string, Kept>

/** Reads what is kept in the repository: one line each, `[signature, request]`. */
export function readCorpus(): Corpus {
  const lines = readFileSync(file, 'utf8').split('\n')
  return new Map(lines.filter(Boolean).map((line) => JSON.parse(line) as [string, Kept]))
}

/** Writes what is worth it, the shortest first wherever not all may stay. @returns how many do */
export function writeCorpus(corpus: Corpus): number {
  const lines = [...corpus]
    .filter(([signature]) => signature.startsWith('raw') || !usual.test(signature))
    .map((one) => JSON.stringify(one))
    .filter((line) => line.length <= longestLine)
    .sort((one, other) => one.length - other.length)
  let length = 0
  const kept = lines.filter((line) => {
    length += Buffer.byteLength(line) + 1
    return length <= longestFile
  })
  const text = kept.sort().map((line) => `${line}\n`)
  writeFileSync(file, text.join(''))
  return kept.length
}
