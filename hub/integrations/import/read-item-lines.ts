import type { Offer } from '../../catalogue/services/offer.ts'
import { lineLimit } from '../../platform/http/limits.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type ReadItem, readItem } from '../../requests/intake/read-item.ts'
import { type Line, readLine } from './split-lines.ts'

/** A line with its raw content, to name it even when invalid. */
export interface ItemLine {
  line: Line
  content: unknown
  read: ReadItem | Refusal
}

/** Parses requests from lines; it skips empty ones. */
export function readItemLines(lines: readonly Line[], offer: Offer, now: Date): ItemLine[] {
  return lines.flatMap((line): ItemLine[] => {
    if (line.wrong)
      return [{ line, content: null, read: new Refusal(line.wrong, [], { limit: lineLimit }) }]
    try {
      const content = readLine(line)
      return content === undefined ? [] : [{ line, content, read: readItem(content, offer, now) }]
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      return [{ line, content: null, read: new Refusal('malformed_line') }]
    }
  })
}
