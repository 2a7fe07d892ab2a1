/** Where numbers are added up before they are written. */
export interface AddingUp<Row> {
  add(row: Row): void
  /** Writes what is held; what could not be written is held on, for the next time. */
  flush(): Promise<void>
}

interface Adding<Row, Number extends keyof Row> {
  /** What tells two rows apart. */
  keyOf(row: Row): readonly string[]
  /** What is added up of rows with the same key. */
  numbers: readonly Number[]
  /** Of what the greatest is kept. */
  greatest?: readonly Number[]
  write(rows: readonly Row[]): Promise<void>
  /** Longest a number stays in memory, in milliseconds. A hub that is killed loses that much. */
  patience: number
  /** The same for a row that this process has not written yet: it is news. As long as any other if not given. */
  news?: number
  failed?: (error: unknown) => void
}

/** How many rows that were written are remembered. */
const most = 10_000

/** Adds up in memory: many pages say one thing each, and a row is written once for all. */
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

  /** Writes after so long at the latest. */
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
