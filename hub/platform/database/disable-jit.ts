import type { Database } from './database.ts'

/**
 * Has the server compile no statement of the role of this database (`jit`), for connections that are
 * made from then on. A connection of one's own has said so already; behind a pooler nothing that a
 * connection says holds for the next statement, but what its role says does.
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
