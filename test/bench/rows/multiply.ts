import type { Database } from '../../../hub/platform/database/database.ts'

/** What no two answers have alike, beside their ids. */
const own = ['envelope_hash', 'receipt_hash', 'content_hash']

/** Kept for some weeks only: these rows are few beside those of two years. */
const passing = ['arrival']

/** Days over which the copies are spread. */
const days = 700

/**
 * Copies all answers so many times under new ids, digests and days, in each table that has rows of
 * them and whatever its columns are: without triggers, and with indexes that are built afterwards.
 */
export async function multiplyAnswers(database: Database, times: number): Promise<void> {
  await database.transaction(async (one) => {
    await one.script(
      `set local session_replication_role = replica; set local maintenance_work_mem = '1GB';
       set local work_mem = '512MB'`,
    )
    const tables = await one.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         and not c.relispartition and a.attname in ('organisation', 'feedback')
         and not c.relname = any($1) and not a.attisdropped
       group by 1 having count(*) = 2 order by 1`,
      [passing],
    )
    for (const { name } of tables) {
      const columns = await one.query<{ name: string; value: string }>(
        `select quote_ident(attname) as name, case
           when attname = 'feedback' then 'md5(feedback::text || c)::uuid'
           when attname = 'day' then format('day - (hashtext(feedback::text || c) & 65535) %% %s', $3::text)
           when attname = any($2)
             then format('left(repeat(md5(%1$I || c), 4), length(%1$I))', attname)
           else quote_ident(attname) end as value
         from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
           and attgenerated = '' and attidentity = '' order by attnum`,
        [name, own, String(days)],
      )
      const indexes = await one.query<{ name: string; definition: string }>(
        `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
         from pg_index where indrelid = $1::regclass
           and not exists (select from pg_constraint where conindid = indexrelid)`,
        [name],
      )
      for (const index of indexes) await one.script(`drop index ${index.name}`)
      const names = columns.map((column) => column.name).join(', ')
      const values = columns.map(({ value }) => value).join(', ')
      // In the order of the key, so that its index grows at its end.
      await one.script(
        `insert into ${name} (${names})
         select ${values} from ${name} cross join generate_series(1, ${times}) c
         where feedback is not null
         order by organisation, md5(feedback::text || c)::uuid`,
      )
      for (const { definition } of indexes) await one.script(definition)
    }
  })
  await database.script('vacuum (analyze)')
}
