import { chmodSync, chownSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { types } from '../../../world/command.ts'
import { isRoot, postgresUser } from '../../../world/postgres-binaries.ts'
import { type PostgresServer, startPostgres } from '../../../world/postgres-cluster.ts'
import { isLong } from '../../../world/times.ts'

const tls = 'test/fixtures/tls'

describe.runIf(isLong)('A database that is reached over TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-tls-'))
  let server: PostgresServer
  beforeAll(async () => {
    // PostgreSQL reads a key that is its own alone.
    for (const name of ['server.key', 'server.pem']) {
      const own = join(folder, name)
      copyFileSync(`${tls}/${name}`, own)
      chmodSync(own, 0o600)
      if (isRoot) chownSync(own, postgresUser.uid ?? 0, postgresUser.gid ?? 0)
    }
    if (isRoot) chmodSync(folder, 0o755)
    const [ssl_key_file, ssl_cert_file] = [join(folder, 'server.key'), join(folder, 'server.pem')]
    server = await startPostgres({ settings: { ssl: 'on', ssl_key_file, ssl_cert_file } })
  })
  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true })
  })

  /** Whether nobody reads on the way what a hub with this address says to its database. */
  async function isHidden(words: string): Promise<boolean | undefined> {
    const url = `postgres://parvis@localhost:${server.port}/postgres?sslmode=verify-full${words}`
    const database = openPostgres(url, 1)
    const [row] = await database
      .query<{ ssl: boolean }>('select ssl from pg_stat_ssl where pid = pg_backend_pid()')
      .finally(() => database.close())
    return row?.ssl
  }

  it('is told nothing where nobody vouches for it, and hears all unread once somebody does', async () => {
    await expect(isHidden('')).rejects.toThrow(/certificate/)
    expect(await isHidden(`&sslrootcert=${tls}/ca.pem`)).toBe(true)
  })

  it('takes a hub that comes from another machine by TLS, and refuses one that says nothing of it', async () => {
    // Not the address of this machine's loopback, though it leads there.
    const url = `postgres://parvis@0.0.0.0:${server.port}/postgres`
    expect((await types(['migrate'], { DATABASE_URL: url })).code).toBe(1)
    const told = await types(['migrate'], { DATABASE_URL: `${url}?sslmode=no-verify` })
    expect(told).toMatchObject({ code: 0, err: '' })
  })
})
