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

/** What the seed says of what it made. */
interface Seeded {
  /** Of the hub, of an agent who may see little, and of the administrator. */
  keys: Record<'reader' | 'clerk' | 'admin', string>
  /** Numbers of the custom fields; `other` is not used as a filter. */
  fields: Record<'email' | 'phone' | 'other', number>
  /** Numbers of the issues, by the names of the seed. */
  ids: Record<string, string>
  /** Issues of all projects. */
  total: number
}

/** A real Redmine of this test alone. */
export interface Redmine extends Seeded {
  url: string
  /** Speaks to it in its own words, as the holder of a key; as the hub without one. */
  say(
    method: string,
    path: string,
    key?: string,
    body?: unknown,
  ): Promise<{ status: number; text: string }>
  /** What it gives to a question, protected by nothing. */
  give(search: string, key?: string): Promise<{ total_count: number; issues: { id: number }[] }>
  /** Files an issue. @returns its number */
  file(): Promise<string>
  change(id: string, issue: Record<string, unknown>): Promise<void>
  /** The number of an issue of the seed. */
  id(name: string): string
  close(): Promise<void>
}

/** A user without rights. */
const nobody = 65_534

/**
 * Starts Debian's Redmine in a folder and on a port of its own, on SQLite, filled by `redmine/seed.rb`.
 * @param many issues beside, each of another usager and another second, for what only numbers show
 * @param more another file of `redmine/` that adds to the seed
 * @param patience how long it may take to start, in milliseconds
 */
export async function startRedmine(many = 0, more?: string, patience = 200_000): Promise<Redmine> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-redmine-'))
  const seeded = join(folder, 'seeded.json')
  for (const name of ['config', 'log', 'files', 'plugins', 'public/assets', 'tmp'])
    mkdirSync(join(folder, name), { recursive: true })
  cpSync(fileURLToPath(new URL('redmine/', import.meta.url)), folder, { recursive: true })
  await writeFile(
    join(folder, 'config/database.yml'),
    `production:\n  adapter: sqlite3\n  database: ${folder}/db\n  encoding: utf8\n`,
  )
  await writeFile(join(folder, 'config/secret_key.txt'), 'a secret of nobody '.repeat(4))
  const filling = ['config.ru', 'seed.rb', ...(more === undefined ? [] : [more])]
  const filled = keptSeed(
    'redmine',
    filling.map((name) => join(folder, name)),
  )
  // As many more as is asked for are never the same.
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
        // Read below its folder of instances, and by some of it without following links.
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
  // Killed, for while it starts it may not hear that it is to end, and nothing of it is kept.
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
      // Whole, though it is open: most of it may stand beside it still.
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

/** Nobody in particular, who may write in its folder and nowhere else. Whoever is not root stays who they are. */
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
