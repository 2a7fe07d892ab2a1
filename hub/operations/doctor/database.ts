import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { findServerSettings } from '../../platform/database/server-settings.ts'
import { isLoopback } from '../../platform/outbound/loopback.ts'
import type { Examination } from './examination.ts'

/** Oldest supported PostgreSQL, as `server_version_num`. */
const oldest = 170_000

/** Connections of one hub process. */
const ofOneProcess = 12

/** Checks the database: it answers, commits are durable, and connections suffice. */
export const databaseExamination: Examination = {
  subject: 'database',
  needs: 'database',
  async *examine({ database, settings, locale }) {
    const text = doctorText[locale].database
    if (database.kind === 'embedded')
      return yield { how: 'note', words: fill(text.embedded, { folder: settings.data }) }
    const asked = performance.now()
    const server = await findServerSettings(database)
    const ms = Math.round(performance.now() - asked)
    const { version, encoding, most, used } = server
    yield server.number < oldest
      ? { how: 'wrong', words: fill(text.old, { version }) }
      : { how: 'well', words: fill(text.server, { version, ms }) }
    if (server.follows) yield { how: 'wrong', words: text.readOnly }
    for (const setting of server.off) yield { how: 'wrong', words: fill(text.unsafe, { setting }) }
    if (server.compiles) yield { how: 'wrong', words: fill(text.jit, { role: server.role }) }
    if (encoding !== 'UTF8') yield { how: 'wrong', words: fill(text.encoding, { encoding }) }
    if (server.isSuperuser) yield { how: 'note', words: text.superuser }
    else if (server.isOwner) yield { how: 'note', words: fill(text.owner, { role: server.role }) }
    if (!server.mayVacuum) yield { how: 'note', words: fill(text.vacuum, { role: server.role }) }
    const host = new URL(settings.databaseUrl ?? '').hostname
    if (!server.isEncrypted && !isHere(host))
      yield { how: 'wrong', words: fill(text.open, { host }) }
    yield most - used < ofOneProcess
      ? { how: 'wrong', words: fill(text.few, { most, used }) }
      : { how: 'well', words: fill(text.connections, { most, used }) }
  },
}

/** Returns whether the server is on this machine. */
const isHere = (host: string) => host === '' || host.startsWith('%2F') || isLoopback(host)
