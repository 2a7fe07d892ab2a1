import { execFileSync, spawn } from 'node:child_process'
import {
  chownSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from './free-port.ts'
import { keptSeed } from './kept-seed.ts'

/** The output of the seed. */
interface Seeded {
  /**
   * API keys of the hub, a restricted agent, an account that writes notes, one whose notes are
   * public, and the administrator.
   */
  keys: Record<'reader' | 'clerk' | 'noter' | 'talker' | 'admin', string>
  /** Ids of the custom fields; `other` is not filterable. */
  fields: Record<'email' | 'phone' | 'other', number>
  /** Issue numbers by name in the seed. */
  ids: Record<string, string>
  /** Number of all issues. */
  total: number
}

/** A real Redmine of one test. */
export interface Redmine extends Seeded {
  url: string
  /** Calls its API with a key, by default the hub's. */
  say(
    method: string,
    path: string,
    key?: string,
    body?: unknown,
  ): Promise<{ status: number; text: string }>
  /** Runs a raw search. */
  give(search: string, key?: string): Promise<{ total_count: number; issues: { id: number }[] }>
  /** Creates an issue. @returns its number */
  file(): Promise<string>
  change(id: string, issue: Record<string, unknown>): Promise<void>
  /** Returns an issue number of the seed. */
  id(name: string): string
  close(): Promise<void>
}

/** An unprivileged user. */
const nobody = 65_534

/**
 * Starts Debian's Redmine in its own folder and port, on SQLite, filled by `redmine/seed.rb`.
 * @param many more issues, each of another usager and second
 * @param more another seed file of `redmine/`
 * @param patience timeout of the start, in milliseconds
 */
export async function startRedmine(many = 0, more?: string, patience = 200_000): Promise<Redmine> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-redmine-'))
  const seeded = join(folder, 'seeded.json')
  for (const name of ['config', 'log', 'files', 'plugins', 'public/assets', 'tmp'])
    mkdirSync(join(folder, name), { recursive: true })
  cpSync(fileURLToPath(new URL('redmine/', import.meta.url)), folder, { recursive: true })
  await writeFile(
    join(folder, 'config/database.yml'),
    `production:\n  adapter: sqlite3\n  database: ${folder}/db\n  encoding: utf8\n  timeout: 20000\n`,
  )
  await writeFile(join(folder, 'config/secret_key.txt'), 'a secret of nobody '.repeat(4))
  const filling = ['config.ru', 'seed.rb', ...(more === undefined ? [] : [more])]
  const filled = keptSeed(
    'redmine',
    filling.map((name) => join(folder, name)),
  )
  // Extra issues are random, so never cache them.
  if (many === 0) filled.copyTo(folder)
  const identity = asNobody(folder)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const said: string[] = []
  const server = spawn(
    'puma',
    ['-b', `tcp://127.0.0.1:${port}`, '-t', '2:4', join(folder, 'config.ru')],
    {
      ...identity,
      cwd: '/usr/share/redmine',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        LANG: 'C.UTF-8',
        TZ: 'Europe/Paris',
        HOME: folder,
        TMPDIR: join(folder, 'tmp'),
        RAILS_ENV: 'production',
        VERBOSE: 'false',
        BUNDLE_GEMFILE: join(folder, 'Gemfile'),
        // Relative to Debian's folder of instances, since some of its code does not follow links.
        REDMINE_INSTANCE: `../../../..${folder}`,
        REDMINE_SEED: join(folder, 'seed.rb'),
        REDMINE_SEEDED: seeded,
        REDMINE_MANY: String(many),
        ...(more !== undefined && { REDMINE_MORE: join(folder, more) }),
      },
    },
  )
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()))
  // SIGKILL: it may ignore SIGTERM during its start, and its data is temporary.
  const close = async () => {
    server.kill('SIGKILL')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const deadline = Date.now() + patience + many
    await untilItListens(url, deadline, () => server.exitCode === null)
  } catch (error) {
    await close()
    throw new Error(`Redmine did not start:\n${said.join('')}`, { cause: error })
  }
  const told = JSON.parse(readFileSync(seeded, 'utf8')) as Seeded
  if (many === 0)
    filled.keep((place) => {
      // `VACUUM INTO` copies consistently, though part of the data is still in the WAL.
      execFileSync('sqlite3', [join(folder, 'db'), `VACUUM INTO '${join(place, 'db')}'`])
      copyFileSync(seeded, join(place, 'seeded.json'))
    })
  return { ...told, url, close, ...speaker(url, told) }
}

function speaker(
  url: string,
  { keys, ids }: Seeded,
): Omit<Redmine, keyof Seeded | 'url' | 'close'> {
  const say: Redmine['say'] = async (method, path, key = keys.reader, body = undefined) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { 'x-redmine-api-key': key, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, text: await response.text() }
  }
  const expected = async (status: number, said: ReturnType<Redmine['say']>) => {
    const answer = await said
    if (answer.status !== status) throw new Error(`Redmine said ${answer.status}: ${answer.text}`)
    return answer.text
  }
  return {
    say,
    async give(search, key) {
      const said = say('GET', `/issues.json?limit=5&${search}`, key)
      return JSON.parse(await expected(200, said))
    },
    async file() {
      const issue = { project_id: 'voirie', tracker_id: 1, subject: 'Sujet' }
      const said = say('POST', '/issues.json', keys.admin, { issue })
      return String(JSON.parse(await expected(201, said)).issue.id)
    },
    async change(id, issue) {
      await expected(204, say('PUT', `/issues/${id}.json`, keys.admin, { issue }))
    },
    id(name) {
      const id = ids[name]
      if (id === undefined) throw new Error(`The seed has no ${name}.`)
      return id
    },
  }
}

/** Returns an unprivileged user that owns only its folder; without root, the present user. */
function asNobody(folder: string): { uid: number; gid: number } | object {
  if (userInfo().uid !== 0) return {}
  for (const name of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
    chownSync(join(folder, name), nobody, nobody)
  return { uid: nobody, gid: nobody }
}

async function untilItListens(
  url: string,
  deadline: number,
  isAlive: () => boolean,
): Promise<void> {
  for (;;) {
    try {
      await fetch(`${url}/users/current.json`)
      return
    } catch (error) {
      if (Date.now() > deadline || !isAlive()) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
