/** An in-memory aggregation. */
export interface AddingUp<Row> {
  add(row: Row): void
  /** Writes the totals; keeps them for the next time after an error. */
  flush(): Promise<void>
}

interface Adding<Row, Number extends keyof Row> {
  /** Returns the key of a row. */
  keyOf(row: Row): readonly string[]
  /** Columns that are summed. */
  numbers: readonly Number[]
  /** Columns that keep the maximum. */
  greatest?: readonly Number[]
  write(rows: readonly Row[]): Promise<void>
  /** Longest time a count stays in memory, in milliseconds. A killed hub loses that much. */
  patience: number
  /** The same for a key that this process has not written yet; the same as others by default. */
  news?: number
  failed?: (error: unknown) => void
}

/** Most written keys in memory. */
const most = 10_000

/**
 * Opens an in-memory aggregation: many pages send one count each, and one write covers them all.
 */
export function openAddingUp<Number extends string, Row extends Record<Number, number>>({
  keyOf,
  numbers,
  greatest = [],
  write: writeRows,
  patience,
  news = patience,
  failed = () => {},
}: Adding<Row, Number>): AddingUp<Row> {
  let held = new Map<string, Row>()
  let written = new Set<string>()
  let timer: { ends: number; stop: () => void } | null = null
  let writing = Promise.resolve()

  function add(row: Row): void {
    const key = JSON.stringify(keyOf(row))
    const known = held.get(key)
    if (!known) held.set(key, { ...row })
    else {
      for (const name of numbers) known[name] = (known[name] + row[name]) as Row[Number]
      for (const name of greatest) known[name] = Math.max(known[name], row[name]) as Row[Number]
    }
    wait(written.has(key) ? patience : news)
  }

  /** Schedules a write. */
  function wait(milliseconds: number): void {
    const ends = performance.now() + milliseconds
    if (timer && timer.ends <= ends) return
    timer?.stop()
    const own = setTimeout(() => void flush(), milliseconds).unref()
    timer = { ends, stop: () => clearTimeout(own) }
  }

  async function write(): Promise<void> {
    const leaving = [...held.values()]
    if (written.size > most) written = new Set()
    for (const key of held.keys()) written.add(key)
    held = new Map()
    if (leaving.length === 0) return
    try {
      await writeRows(leaving)
    } catch (error) {
      failed(error)
      for (const one of leaving) add(one)
    }
  }

  function flush(): Promise<void> {
    timer?.stop()
    timer = null
    writing = writing.then(write)
    return writing
  }

  return { add, flush }
}
