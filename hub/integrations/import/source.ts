import type { Refusal } from '../../platform/http/refusal.ts'
import type { ReadItem } from '../../requests/intake/read-item.ts'

/** How far a file was read: where the next row begins. */
export interface Place {
  bytes: number
  /** Number of its line; of a JSON document, of the request in it. */
  lines: number
}

/** One row of a file: a request, or why it is none. */
export interface Row {
  line: number
  read: ReadItem | Refusal
  /** How it is written into the file of rejects. */
  reject(why: string): string
  next: Place
}

/** A file of requests. */
export interface Source {
  /** What its file of rejects begins with. */
  rejectsBegin: string
  /**
   * Rows from a place on, those that were read together at once.
   * @throws FileUnreadable once the rows before were given
   */
  read(from: Place): AsyncGenerator<Row[]>
}

/** A file that cannot be read any further. Its message is a sentence for whoever imports it. */
export class FileUnreadable extends Error {}
