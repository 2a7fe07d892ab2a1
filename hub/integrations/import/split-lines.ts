import { isUtf8 } from 'node:buffer'

/** A line of a stream, without its end. */
export interface Line {
  /** From 1. */
  number: number
  /** Where the next line begins, in bytes from where the stream began. */
  end: number
  content: Buffer
  /** Why it is not read: longer than it may be, or a character that is cut or not in UTF-8. */
  wrong: 'line_too_long' | 'broken_text' | null
}

const lineFeed = 10

/**
 * Splits bytes into lines as they arrive, and holds no more of one than may be read.
 * @param limit longest line, in bytes
 * @param first number and place of the line the bytes begin with
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
    /** The lines that end in these bytes. */
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
    /** The last line, where nothing ends it. */
    rest: (): Line[] => (length > 0 ? [close(0)] : []),
  }
}

const byteOrderMark = /^\uFEFF/

/**
 * What a line says, which is JSON.
 * @returns `undefined` when it says nothing
 * @throws SyntaxError when it is no JSON
 */
export function readLine({ content, number }: Line): unknown {
  const text = content.toString('utf8')
  // Some systems begin a file with a mark that says nothing.
  const said = number === 1 ? text.replace(byteOrderMark, '') : text
  return /\S/.test(said) ? JSON.parse(said) : undefined
}
