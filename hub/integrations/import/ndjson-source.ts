import { createReadStream } from 'node:fs'
import { lineLimit } from '../../platform/http/limits.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { Row, Source } from './source.ts'
import { type Line, readLine, splitLines } from './split-lines.ts'

/** Longest line that is kept to be shown, in bytes; longer ones are refused without their content. */
const longestLine = 16_000_000

/** How the content of a line is read. */
export type ReadContent = (content: unknown) => Row['read']

/**
 * A file of JSON lines. A line that was rejected and mended is read again as it is: what says why is
 * passed over, and a text that was no JSON is read in its place.
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
 * A request of a JSON document as it is written among rejects.
 * @param otherwise what stands for it where it is too deep to be written
 */
export function rejectOf(line: number, why: string, content: object, otherwise: object): string {
  const write = (said: object) =>
    `${JSON.stringify({ parvis_line: line, parvis_reason: why, ...said })}\n`
  try {
    return write(content)
  } catch (error) {
    // What is read goes down without the stack, what is written does not.
    if (error instanceof RangeError) return write(otherwise)
    throw error
  }
}

/** What a line says beside why it was rejected. @throws SyntaxError */
function own(said: unknown): unknown {
  if (!isObject(said)) return said
  const { parvis_line: _, parvis_reason: __, parvis_text: text, ...rest } = said
  return typeof text === 'string' ? JSON.parse(text) : rest
}

function isObject(said: unknown): said is Record<string, unknown> {
  return typeof said === 'object' && said !== null && !Array.isArray(said)
}
