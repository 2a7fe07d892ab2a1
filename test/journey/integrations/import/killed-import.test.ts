import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { migrate } from '../../../../hub/migrations/migrate.ts'
import { codeDigests } from '../../../../hub/platform/crypto/code-digests.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { declareTown } from '../../../world/declare-town.ts'
import { hubRoot } from '../../../world/hub-root.ts'
import { ownFolder } from '../../../world/product.ts'
import { newDatabase } from '../../../world/stores.ts'
import { times } from '../../../world/times.ts'
import { town } from '../../../world/town.ts'

const folder = ownFolder()
afterAll(() => folder.remove())

/** Six thousand requests of Boston, and now and then a line that is none. */
function writeFile(): string {
  const [header = '', ...rows] = readFileSync('test/fixtures/boston-311/requests.csv', 'utf8')
    .trimEnd()
    .split('\n')
  const lines = [header]
  for (let time = 0; lines.length < 6_000; time++)
    lines.push(...rows.map((row) => `${time}-${row}`), `${time}-x,yesterday,,,,,,,Twitter`)
  const path = join(folder.path, 'boston.csv')
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

async function newTown(): Promise<{ url: string; database: Database }> {
  const url = await newDatabase()
  const database = openPostgres(url, 1)
  await migrate(database)
  await declareTown(database)
  return { url, database }
}

/** Starts the built command. @param name of the files it writes beside */
function start(url: string, path: string, name: string): ChildProcess {
  const beside = (what: string) => [`--${what}`, join(folder.path, `${name}-${what}.csv`)]
  const words = ['import', 'requests', path, '--organisation', town.organisation]
  return spawn(
    process.execPath,
    [
      'dist/hub/main.js',
      ...words,
      ...['--source', 'boston', '--mapping', 'boston-311'],
      ...beside('rejects'),
      ...beside('codes'),
    ],
    { env: { DATABASE_URL: url, PARVIS_DATA: folder.path }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
}

/** Lets it run to its end. @returns what it said to people, and its exit code */
async function finish(child: ChildProcess): Promise<{ code: number; warned: string }> {
  let warned = ''
  child.stderr?.on('data', (bytes) => {
    warned += bytes
  })
  const [code] = await once(child, 'close')
  return { code, warned }
}

/** Kills it once it has recorded at least so many lines. */
async function killAfter(child: ChildProcess, lines: number, database: Database): Promise<void> {
  const ended = once(child, 'exit')
  while (child.exitCode === null) {
    const [run] = await database.query<{ lines: number }>(
      'select read_lines::int as lines from import_run',
    )
    if (run && run.lines > lines) break
    // Without a pause the looking takes as much of the machine as the import.
    await pause(10)
  }
  child.kill('SIGKILL')
  const [, signal] = await ended
  expect(signal).toBe('SIGKILL')
}

async function kept(database: Database) {
  const [counts] = await database.query(
    `select (select count(*)::int from request) as requests,
       (select count(*)::int from promise) as promises,
       (select count(*)::int from proof) as proofs,
       (select count(*)::int from request_state) as states,
       (select md5(string_agg(concat_ws('/', reference, state, received_at, completed_at, territory),
          ',' order by reference collate "C")) from request) as content,
       (select to_jsonb(r) - array['begun_at', 'ended_at', 'file', 'codes_bytes', 'codes_name',
         'rejects_name'] from import_run r)
         as run`,
  )
  return counts
}

it('An import that is killed goes on where it was: nothing twice, nothing by half, nothing lost', async () => {
  const path = writeFile()
  const clean = await newTown()
  const undisturbed = await finish(start(clean.url, path, 'clean'))
  expect(undisturbed.code, undisturbed.warned).toBe(3)

  const killed = await newTown()
  const after = Array.from({ length: times(1, 5) }, () => [0, 1200, 3000, 4500]).flat()
  for (const lines of after.sort((a, b) => a - b))
    await killAfter(start(killed.url, path, 'killed'), lines, killed.database)
  const last = await finish(start(killed.url, path, 'killed'))
  expect(last.code, last.warned).toBe(3)
  expect(last.warned).toMatch(/^It goes on where it was, from line [\d,]+\.\n/)
  expect(await kept(killed.database)).toEqual(await kept(clean.database))

  const written = (name: string) => readFileSync(join(folder.path, name), 'utf8')
  expect(written('killed-rejects.csv')).toBe(written('clean-rejects.csv'))
  const codes = written('killed-codes.csv').trimEnd().split('\r\n').slice(1)
  const hashes = await killed.database.query<{ reference: string; tracking_hash: string }>(
    'select reference, tracking_hash from request',
  )
  const secret = readFileSync(join(folder.path, 'secret'), 'utf8').trim()
  const root = await hubRoot(killed.database, secret)
  const known = new Map(hashes.map((row) => [row.reference, row.tracking_hash]))
  expect(codes).toHaveLength(known.size)
  for (const line of codes) {
    const [reference = '', code = ''] = line.split(',')
    expect(known.get(reference)).toBe(codeDigests(root, code).split(' ')[0])
  }
  await clean.database.close()
  await killed.database.close()
})
