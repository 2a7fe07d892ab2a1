import type { Refusal } from '../../platform/http/refusal.ts'
import type { ReadItem } from '../../requests/intake/read-item.ts'

/** The offset of the next row. */
export interface Place {
  bytes: number
  /** Line number; in a JSON document, the request's number. */
  lines: number
}

/** One row: a request, or a refusal. */
export interface Row {
  line: number
  read: ReadItem | Refusal
  /** Writes it as a line of the rejects file. */
  reject(why: string): string
  next: Place
}

/** An opened file of requests. */
export interface Source {
  /** The header of its rejects file. */
  rejectsBegin: string
  /**
   * Reads rows from an offset, in batches.
   * @throws FileUnreadable once the rows before were returned
   */
  read(from: Place): AsyncGenerator<Row[]>
}

/** A file that cannot be read further. Its message is a sentence for the operator. */
export class FileUnreadable extends Error {}
