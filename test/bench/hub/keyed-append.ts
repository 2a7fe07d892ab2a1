import pg from 'pg'
import type { Inserting } from './ceiling.ts'
import type { Drawn } from './fifty.ts'

/** As many as the connections of the load may have under way. */
const batch = 64

/** Answers as rows of one table with a key: many in one statement, each as it was sent. */
export async function keyedAppend(url: string, draw: () => Drawn): Promise<Inserting> {
  const connection = new pg.Client({ connectionString: `${url}/postgres` })
  await connection.connect()
  await connection.query(
    `create table if not exists bench_append (
       organisation text, feedback uuid, part smallint, content jsonb not null,
       primary key (organisation, feedback, part)
     )`,
  )
  await connection.end()
  const rows = Array.from({ length: batch }, (_, at) => {
    const from = 4 * at
    return `($${from + 1}, $${from + 2}, $${from + 3}, $${from + 4})`
  })
  return {
    name: `rows of one keyed table, ${batch} a statement`,
    batch,
    statement: {
      text: `insert into bench_append values ${rows.join(', ')}`,
      values: () =>
        Array.from({ length: batch }, draw).flatMap(({ organisation, part }) => [
          organisation,
          part['id'],
          part['part'],
          JSON.stringify(part),
        ]),
    },
  }
}
