import type { Database } from '../../hub/platform/database/database.ts'

/** Lends a database to one test: afterwards it is returned, and late queries fail. */
export function lend(database: Database, giveBack: () => Promise<void>): Database {
  const held = new Set<() => Promise<void>>()
  let isLent = true
  const whileLent = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!isLent) throw new Error('The test that had this database closed it')
    return work()
  }
  return {
    kind: database.kind,
    query: (sql, parameters) => whileLent(() => database.query(sql, parameters)),
    script: (sql) => whileLent(() => database.script(sql)),
    transaction: (work) => whileLent(() => database.transaction(work)),
    copying: (work) => whileLent(() => database.copying(work)),
    hold: (name) =>
      whileLent(async () => {
        const release = await database.hold(name)
        if (release) held.add(release)
        return release
      }),
    join: (name, first) => whileLent(() => database.join(name, first)),
    listen: (channel, heard) => whileLent(() => database.listen(channel, heard)),
    async close() {
      if (!isLent) return
      isLent = false
      for (const release of held) await release()
      await giveBack()
    },
  }
}
