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
  failed?: (error: unknown) => void
}

/** Adds up in memory: many pages say one thing each, and a row is written once for all. */
export function openAddingUp<Number extends string, Row extends Record<Number, number>>({
  keyOf,
  numbers,
  greatest = [],
  write: writeRows,
  patience,
  failed = () => {},
}: Adding<Row, Number>): AddingUp<Row> {
  let held = new Map<string, Row>()
  let timer: NodeJS.Timeout | null = null
  let writing = Promise.resolve()

  function add(row: Row): void {
    const key = JSON.stringify(keyOf(row))
    const known = held.get(key)
    if (!known) held.set(key, { ...row })
    else {
      for (const name of numbers) known[name] = (known[name] + row[name]) as Row[Number]
      for (const name of greatest) known[name] = Math.max(known[name], row[name]) as Row[Number]
    }
    timer ??= setTimeout(() => void flush(), patience).unref()
  }

  async function write(): Promise<void> {
    const leaving = [...held.values()]
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
    if (timer) clearTimeout(timer)
    timer = null
    writing = writing.then(write)
    return writing
  }

  return { add, flush }
}
