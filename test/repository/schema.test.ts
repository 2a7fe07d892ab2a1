import { describe, expect, it } from 'vitest'
import type { Queryable } from '../../hub/platform/database/database.ts'
import { document, writeSchema } from '../documents/schema.ts'
import { anyStore, stores } from '../world/stores.ts'
import { checkedColumns, freeColumns } from './checked-columns.ts'
import { read } from './files.ts'

describe.each(stores)('The schema of $store', ({ open }) => {
  it('is the one that is written down; `npm run documents` writes it', async () => {
    const database = await open()
    expect(await writeSchema(database)).toBe(read(document))
    await database.close()
  })
})

interface TextColumn {
  table: string
  column: string
  /** Values that its CHECK lets in. */
  checked: string[] | null
}

/** Every column of text, with what may stand in it. */
const textColumns = (database: Queryable) =>
  database.query<TextColumn>(
    `select c.oid::regclass::text as table, attname::text as column, (
       select array(select m[1] from regexp_matches(pg_get_constraintdef(k.oid), '''([^'']*)''::text', 'g') m)
       from pg_constraint k
       where conrelid = c.oid and contype = 'c' and conkey = array[attnum]
         and pg_get_constraintdef(k.oid) like '%= ANY (ARRAY[%') as checked
     from pg_attribute a join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = relnamespace
     where nspname in ('public', 'access_log') and relkind in ('r', 'p') and not relispartition
       and attnum > 0 and not attisdropped and atttypid = 'text'::regtype order by 1, 2`,
  )

/** Names of columns that hold one of a few words. */
const ofFewWords =
  /^(state|channel|stream|audience|kind|how|outcome|why|because|made_by|act|regime|role|says|side|about|basis|review|set_aside|reason|grain|cut|locale|way|measure|chart|every|cause|fact)$|_(kind|channel|why|reason)$/

describe.each(anyStore)('A column that holds one of a few words, on $store,', ({ open }) => {
  it('is checked, with the words of the code', async () => {
    const database = await open()
    const columns = await textColumns(database)
    await database.close()
    const found = columns.flatMap(({ table, column, checked }) => {
      const name = `${table}.${column}`
      const isMeant = checked !== null || ofFewWords.test(column)
      return isMeant && !(name in freeColumns) ? [{ name, column, checked }] : []
    })
    const listed = found.map(({ name, column }) => ({
      name,
      column,
      checked: checkedColumns[name] ?? checkedColumns[column] ?? null,
    }))
    const sorted = (all: typeof found) =>
      all.map((one) => ({ ...one, checked: one.checked?.toSorted() }))
    expect(sorted(found)).toEqual(sorted(listed as typeof found))
    const names = new Set(columns.flatMap(({ table, column }) => [column, `${table}.${column}`]))
    const all = Object.keys({ ...checkedColumns, ...freeColumns })
    expect(all.filter((name) => !names.has(name))).toEqual([])
  })
})
