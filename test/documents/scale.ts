import { writeFileSync } from 'node:fs'
import { migrate } from '../../hub/migrations/migrate.ts'
import type { Queryable } from '../../hub/platform/database/database.ts'
import { openEmbedded } from '../../hub/platform/database/embedded.ts'
import { readTables } from '../repository/distribution/catalog.ts'
import { placeOfTable } from '../repository/distribution/lists/places.ts'

export const document = 'docs/operate/scale.sql'

/** Writes down what distributes a migrated database. */
export async function run(): Promise<void> {
  const database = await openEmbedded(null)
  await migrate(database)
  writeFileSync(document, await writeScale(database))
  await database.close()
}

/** Statements that belong together, and why. */
interface Step {
  why: string
  statements: readonly string[]
}

/** The whole text: the same from every database that has the same schema. */
export async function writeScale(database: Queryable): Promise<string> {
  const steps = await listScaleSteps(database)
  const texts = steps.map(({ why, statements }) => `${why}\n${statements.join('\n')}\n`)
  return [head, ...texts].join('\n')
}

const head = `-- Distributes a hub over the nodes of an existing Citus, by the organisation. Run it as a superuser,
-- on the first node, on a schema that \`parvis migrate\` has made and that holds nothing yet:
-- docs/operate/scale.md says what comes before, what comes after and what does not work.
-- Long because it names every table. \`npm run documents\` writes it: do not edit it.
`

/** What is done, in its order. */
export async function listScaleSteps(database: Queryable): Promise<Step[]> {
  const tables = (await readTables(database)).map(({ table }) => table)
  const references = await database.query<{ dropped: string; added: string }>(
    `select format('alter table %s drop constraint %I;', conrelid::regclass, conname) as dropped,
       format('alter table %s add constraint %I %s;', conrelid::regclass, conname,
         pg_get_constraintdef(oid)) as added
     from pg_constraint
     where contype = 'f' and conparentid = 0 and connamespace::regnamespace::text in ('public', 'access_log')
     order by conrelid::regclass::text collate "C", conname::text collate "C"`,
  )
  const placed = (place: string) => tables.filter((table) => placeOfTable(table) === place)
  const others = placed('distributed').filter((table) => table !== first)
  return [
    { why: settings, statements: ofSettings },
    {
      why: '-- Citus places no table that a foreign key joins to one it has not placed.',
      statements: references.map(({ dropped }) => dropped),
    },
    {
      why: '-- Every node has a copy of these: their names stand alone, whatever the organisation.',
      statements: placed('reference').map((table) => `select create_reference_table('${table}');`),
    },
    {
      why: shards,
      statements: [
        `select create_distributed_table('${first}', 'organisation', shard_count => 64);`,
        ...others.map(
          (table) =>
            `select create_distributed_table('${table}', 'organisation', colocate_with => '${first}');`,
        ),
      ],
    },
    {
      why: '-- Each foreign key again: it now stays on a shard, or leads to a copy.',
      statements: references.map(({ added }) => added),
    },
    { why: purge, statements: [ofPurge, ofRole] },
  ]
}

const first = 'feedback'

const settings = `-- Triggers are made on the shards, where they find the rows of their own organisation. What a
-- transaction sets is set on the shards too.`
const ofSettings = [
  `select run_command_on_workers('alter system set citus.enable_unsafe_triggers = on');`,
  `select run_command_on_workers('select pg_reload_conf()');`,
  'set citus.enable_unsafe_triggers = on;',
  `do $$ begin
  execute format('alter database %I set citus.propagate_set_commands = local', current_database());
end $$;`,
]

const shards = `-- How many shards there are is settled by the first, and hard to change: two to four for each core of
-- all nodes that there will ever be.`

const purge = `-- What purges the access log tells its triggers so by a setting, which only this form carries to the
-- shards; and it reaches them as its own role, which needs a way in. It has no password: let
-- pg_hba.conf accept it by certificate, from the nodes alone.`
const ofPurge = `do $$
declare
  purging regprocedure;
begin
  for purging in
    select oid from pg_proc where pronamespace = 'access_log'::regnamespace
      and prosrc like '%set_config(''access_log.purging''%'
  loop
    execute regexp_replace(pg_get_functiondef(purging),
      'perform set_config\\(''access_log.purging'', ''(on|off)'', true\\)',
      'set local access_log.purging = ''\\1''', 'g');
  end loop;
end $$;`
const ofRole = `do $$ begin
  if exists (select from pg_roles where rolname = 'parvis_access_log') then
    alter role parvis_access_log login password null;
  end if;
end $$;`
