import { createReadStream } from 'node:fs'
import { lineLimit } from '../../platform/http/limits.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { Row, Source } from './source.ts'
import { type Line, readLine, splitLines } from './split-lines.ts'

/** Longest line kept for rejects, in bytes; longer ones are refused without their content. */
const longestLine = 16_000_000

/** Reads the content of a line. */
export type ReadContent = (content: unknown) => Row['read']

/**
 * Opens a file of JSON lines. It accepts corrected lines of a rejects file: it ignores the reason,
 * and parses a text that was invalid JSON.
 */
export function openNdjson(path: string, readContent: ReadContent): Source {
  const rowOf = (line: Line): Row[] => {
    const { number, content, wrong, end } = line
    const next = { bytes: end, lines: number + 1 }
    const text = () => (content.length === 0 ? '(too long to be shown)' : content.toString('utf8'))
    const rejectText = (why: string) => {
      const asText = { parvis_text: text() }
      return rejectOf(number, why, asText, asText)
    }
    const unread = (read: Refusal): Row[] => [{ line: number, next, read, reject: rejectText }]
    if (wrong) return unread(new Refusal(wrong, [], { limit: longestLine }))
    if (content.length > lineLimit)
      return unread(new Refusal('line_too_long', [], { limit: lineLimit }))
    try {
      const said = own(readLine(line))
      if (said === undefined) return []
      const reject = isObject(said)
        ? (why: string) => rejectOf(number, why, said, { parvis_text: text() })
        : rejectText
      return [{ line: number, next, read: readContent(said), reject }]
    } catch (error) {
      if (error instanceof SyntaxError) return unread(new Refusal('malformed_line'))
      throw error
    }
  }
  return {
    rejectsBegin: '',
    async *read({ bytes, lines }) {
      const splitter = splitLines(longestLine, { number: lines, end: bytes })
      for await (const some of createReadStream(path, { start: bytes, highWaterMark: 32_768 }))
        yield splitter.push(some).flatMap(rowOf)
      yield splitter.rest().flatMap(rowOf)
    },
  }
}

/**
 * Writes a rejected request of a JSON document.
 * @param otherwise replaces a content nested too deeply to serialise
 */
export function rejectOf(line: number, why: string, content: object, otherwise: object): string {
  const write = (said: object) =>
    `${JSON.stringify({ parvis_line: line, parvis_reason: why, ...said })}\n`
  try {
    return write(content)
  } catch (error) {
    // Parsing is not recursive, but serialising is.
    if (error instanceof RangeError) return write(otherwise)
    throw error
  }
}

/** Returns a line without the rejection reason. @throws SyntaxError */
function own(said: unknown): unknown {
  if (!isObject(said)) return said
  const { parvis_line: _, parvis_reason: __, parvis_text: text, ...rest } = said
  return typeof text === 'string' ? JSON.parse(text) : rest
}

function isObject(said: unknown): said is Record<string, unknown> {
  return typeof said === 'object' && said !== null && !Array.isArray(said)
}
