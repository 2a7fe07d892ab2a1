import type { Database } from './database.ts'

/**
 * Disables `jit` for the role of this database, for all future connections. A direct connection has
 * already disabled it for its session. Behind a pooler, session settings do not survive the
 * statement, but those of the role do.
 */
export async function disableJit(database: Pick<Database, 'transaction'>): Promise<void> {
  await database.transaction((transaction) =>
    transaction.script(`do $$ begin
      if current_setting('jit') = 'on' then
        execute format('alter role %I in database %I set jit = off', current_user, current_database());
      end if;
    end $$`),
  )
}
