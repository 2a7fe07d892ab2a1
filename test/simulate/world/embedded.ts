import { PGlite, parse, protocol } from '@electric-sql/pglite'
import type { Database, Parameter, Queryable } from '../../../hub/platform/database/database.ts'

type Read = Awaited<ReturnType<PGlite['execProtocolStream']>>

/** What a simulation asks of its database. It opens transactions by statements. */
export type Embedded = Queryable &
  Pick<Database, 'kind' | 'listen' | 'close'> & {
    /** Copies the files, to start others from. */
    copy(): Promise<Blob>
  }

const { serialize } = protocol

/**
 * Opens PGlite in memory. It prepares each statement once, and runs it by one message: reading and
 * planning took most of the time of a simulation.
 * @param files a copy to start from
 */
export async function openPrepared(files: Blob): Promise<Embedded> {
  const pglite = await PGlite.create({ loadDataDir: files })
  await pglite.exec('set plan_cache_mode = force_generic_plan')
  const known = new Map<string, { name: string; types: number[]; columns: Read }>()
  const send = (...messages: Uint8Array[]) =>
    pglite.runExclusive(() =>
      pglite.execProtocolStream(Buffer.concat(messages), { syncToFs: false }),
    )

  async function prepare(sql: string) {
    const name = `s${known.size}`
    const read = await send(
      serialize.parse({ name, text: sql }),
      serialize.describe({ type: 'S', name }),
      serialize.sync(),
    )
    const columns = read.filter((message) => message.name === 'rowDescription')
    const prepared = { name, types: parse.parseDescribeStatementResults(read), columns }
    known.set(sql, prepared)
    return prepared
  }
  return {
    kind: 'embedded',
    async query<Row>(sql: string, parameters: readonly Parameter[] = []) {
      const { name, types, columns } = known.get(sql) ?? (await prepare(sql))
      const values = parameters.map((value, at) => {
        if (value === null || value === undefined) return null
        return pglite.serializers[types[at] ?? 0]?.(value) ?? String(value)
      })
      const read = await send(
        serialize.bind({ statement: name, values }),
        serialize.execute({}),
        serialize.sync(),
      )
      const [result] = parse.parseResults([...columns, ...read], pglite.parsers)
      return (result?.rows ?? []) as Row[]
    },
    async script(sql) {
      await pglite.exec(sql)
    },
    async listen(channel, heard) {
      await pglite.listen(channel, heard)
    },
    copy: () => pglite.dumpDataDir('none'),
    close: () => pglite.close(),
  }
}
