import { isUtf8 } from 'node:buffer'

/** A line of a stream, without its line break. */
export interface Line {
  /** From 1. */
  number: number
  /** Offset of the next line, in bytes from the start of the stream. */
  end: number
  content: Buffer
  /** Why it is invalid: too long, or truncated or invalid UTF-8. */
  wrong: 'line_too_long' | 'broken_text' | null
}

const lineFeed = 10

/**
 * Splits a stream into lines, and buffers at most one line.
 * @param limit longest line, in bytes
 * @param first number and offset of the first line
 */
export function splitLines(limit: number, first = { number: 1, end: 0 }) {
  let { number, end } = first
  let held: Buffer[] = []
  let length = 0

  const hold = (bytes: Buffer) => {
    length += bytes.length
    if (length <= limit) held.push(bytes)
    else held = []
  }
  const close = (lineEnd: number): Line => {
    const content = Buffer.concat(held)
    const isLong = length > limit
    end += length + lineEnd
    held = []
    length = 0
    const wrong = isLong ? 'line_too_long' : isUtf8(content) ? null : 'broken_text'
    return { number: number++, end, content, wrong }
  }

  return {
    /** Returns the lines that these bytes complete. */
    push(bytes: Buffer): Line[] {
      const lines: Line[] = []
      let start = 0
      for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, start)) {
        hold(bytes.subarray(start, at))
        lines.push(close(1))
        start = at + 1
      }
      if (start < bytes.length) hold(bytes.subarray(start))
      return lines
    },
    /** Returns the last line, when it has no line break. */
    rest: (): Line[] => (length > 0 ? [close(0)] : []),
  }
}

const byteOrderMark = /^\uFEFF/

/**
 * Parses a JSON line.
 * @returns `undefined` for an empty line
 * @throws SyntaxError for invalid JSON
 */
export function readLine({ content, number }: Line): unknown {
  const text = content.toString('utf8')
  // Some systems begin a file with a byte order mark.
  const said = number === 1 ? text.replace(byteOrderMark, '') : text
  return /\S/.test(said) ? JSON.parse(said) : undefined
}
