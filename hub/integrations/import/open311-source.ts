import { createReadStream, readFileSync, statSync } from 'node:fs'
import { JSONParser } from '@streamparser/json'
import { rejectOf } from './ndjson-source.ts'
import type { ReadRow } from './read-row.ts'
import type { Cells } from './read-value.ts'
import { FileUnreadable, type Place, type Row, type Source } from './source.ts'

/** Longest document with a single request, in bytes. */
const longestAlone = 16_000_000

/**
 * Opens a JSON document of Open311 (GeoReport v2) in the usual shapes: a list, a list under
 * `service_requests`, a single request. Requests count from 1, like lines elsewhere.
 */
export function openOpen311(path: string, readRow: ReadRow): Source {
  return {
    rejectsBegin: '',
    async *read({ lines: first }) {
      let number = 0
      for await (const { found, bytes } of documentOf(path)) {
        const rows = found.map((content): Row => rowOf(content, ++number, bytes, readRow))
        yield rows.filter(({ line }) => line >= first)
      }
    },
  }
}

function rowOf(content: unknown, line: number, bytes: number, readRow: ReadRow): Row {
  const said = typeof content === 'object' && content !== null ? content : { parvis_text: content }
  const next: Place = { bytes, lines: line + 1 }
  const reject = (why: string) => rejectOf(line, why, said, shallow(said))
  return { line, next, read: readRow(cellsOf(said)), reject }
}

/** Returns an object without nested values. */
function shallow(content: object): object {
  const nested = '(nested: not shown)'
  return Object.fromEntries(
    Object.entries(content).map(([name, said]) => [name, Object(said) === said ? nested : said]),
  )
}

/** Converts the fields of an object to cells: numbers as written, other values empty. */
export function cellsOf(content: object): Cells {
  return (column) => {
    const value = Object.hasOwn(content, column) ? content[column as keyof typeof content] : null
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  }
}

/** Reads the requests of a document, with the offset. */
async function* documentOf(path: string): AsyncGenerator<{ found: unknown[]; bytes: number }> {
  const isList = (await firstCharacter(path)) === '['
  const parser = new JSONParser({
    paths: [isList ? '$.*' : '$.service_requests.*'],
    keepStack: false,
  })
  let found: unknown[] = []
  let count = 0
  let bytes = 0
  let failure: Error | null = null
  parser.onValue = ({ value }) => {
    found.push(value)
    count++
  }
  parser.onError = (error) => {
    failure ??= error
  }
  for await (const some of createReadStream(path, { highWaterMark: 32_768 })) {
    parser.write(some)
    bytes += some.length
    yield { found, bytes }
    found = []
    if (failure) break
  }
  if (!failure && !parser.isEnded) parser.end()
  yield { found, bytes }
  if (failure)
    throw new FileUnreadable(
      `The file is not readable JSON after its ${count.toLocaleString('en')} first requests: ${(failure as Error).message} What came before is taken. Correct the file and import it again.`,
    )
  if (!isList && count === 0) yield { found: alone(path), bytes }
}

/** Reads a document that is a single request. */
function alone(path: string): unknown[] {
  if (statSync(path).size > longestAlone)
    throw new FileUnreadable(`${path} holds no list of requests. Nothing was imported.`)
  const content = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
  if (typeof content !== 'object' || content === null)
    throw new FileUnreadable(`${path} holds neither a request nor a list. Nothing was imported.`)
  return 'service_requests' in content ? [] : [content]
}

async function firstCharacter(path: string): Promise<string | undefined> {
  for await (const some of createReadStream(path, { encoding: 'utf8', highWaterMark: 4096 })) {
    const [first] = /[^\s\uFEFF]/.exec(some) ?? []
    if (first !== undefined) return first
  }
  throw new FileUnreadable(`${path} is empty: nothing was imported.`)
}
