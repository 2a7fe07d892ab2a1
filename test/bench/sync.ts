import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../../hub/migrations/migrate.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { hasRedmine } from '../world/back-offices.ts'
import { declareTown } from '../world/declare-town.ts'
import { startPostgres } from '../world/postgres-cluster.ts'
import { ownFolder } from '../world/product.ts'
import { type Redmine, startRedmine } from '../world/redmine.ts'
import { town } from '../world/town.ts'
import { formatFigure, formatMachine } from './figure.ts'
import { median } from './widget/middle.ts'

/** Requests that the source holds, and those that change afterwards. */
const many = 100_000
const changed = many / 100

/** Requests that the bare reader reads before the hub does, and again after. */
const bareSample = many / 5

/** Requests on one page, as many as Redmine gives. */
const perPage = 100

/**
 * How many requests a second a hub reads from a real Redmine and records, beside what the same Redmine gives a
 * program that throws away what it reads: in one run, on one machine. First all of them, then the hundredth part
 * that changed. And whether the memory of the hub stays as it is meanwhile.
 * @param words how many requests, where a shorter run will do
 */
export async function run(...words: string[]): Promise<void> {
  formatMachine()
  if (!hasRedmine)
    throw new Error(
      'There is no Redmine here to read. On Debian, install redmine and redmine-sqlite.',
    )
  const count = Number(words[0] ?? many)
  const sample = Math.min(bareSample, Math.ceil(count / 2))
  const folder = ownFolder()
  const [postgres, redmine] = await Promise.all([startPostgres(), startRedmine(count)])
  try {
    const total = redmine.total
    console.log(`peer: Redmine 6, ${total} issues, given to a bare reader ${perPage} at a time`)
    const url = await openTown(postgres.url)
    declare(folder.path, redmine)
    await type(url, folder.path, 'connector set redmine settings.json --secrets secrets.json')

    const before = await readBare(redmine, null, sample)
    const first = await type(url, folder.path, 'connector read redmine')
    const after = await readBare(redmine, null, sample)
    const bare = (before.rate + after.rate) / 2
    const read = total / first.seconds
    console.log(`bare reader: ${before.rate.toFixed(0)}/s before, ${after.rate.toFixed(0)}/s after`)
    console.log(`hub, the first time: ${read.toFixed(0)}/s (${first.said.trim()})`)

    const since = await change(redmine, Math.ceil((count * changed) / many))
    const again = await type(url, folder.path, 'connector read redmine')
    const bareAgain = await readBare(redmine, since, changed)
    // A hub that serves does not start each time.
    const [, seconds = ''] = /It took ([\d.]+) s/.exec(again.said) ?? []
    const readAgain = bareAgain.count / Number(seconds)
    console.log(`bare reader, what changed: ${bareAgain.rate.toFixed(0)}/s`)
    console.log(`hub, what changed: ${readAgain.toFixed(0)}/s (${again.said.trim()})`)
    const quarter = Math.floor(first.memory.length / 4)
    const early = median(first.memory.slice(quarter, 2 * quarter))
    const late = median(first.memory.slice(-quarter))
    const eighth = Math.ceil(first.memory.length / 8)
    const course = first.memory.filter((_, at) => at % eighth === 0).map((mb) => mb.toFixed(0))
    console.log(`memory of the hub in MB: ${course.join(', ')}, ${late.toFixed(0)} at the end`)
    formatFigure('sync_over_source', read / bare, '>=', 0.8)
    formatFigure('changed_over_source', readAgain / bareAgain.rate, '>=', 0.8)
    formatFigure('sync_memory_growth', late / early, '<=', 1.1)
  } finally {
    await redmine.close()
    await postgres.stop()
    folder.remove()
  }
}

/** A new database with the town in it. @returns its address */
async function openTown(server: string): Promise<string> {
  const connection = new pg.Client({ connectionString: `${server}/postgres` })
  await connection.connect()
  await connection.query('create database town')
  await connection.end()
  const database = openPostgres(`${server}/town`, 1)
  await migrate(database)
  await declareTown(database)
  await database.close()
  return `${server}/town`
}

function declare(folder: string, { url, keys, fields }: Redmine): void {
  const settings = {
    ...{ connector: 'redmine', url, services: { '*': 'voirie' } },
    ...{ email_field: fields.email, phone_field: fields.phone },
  }
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings))
  writeFileSync(join(folder, 'secrets.json'), JSON.stringify({ api_key: keys.reader }))
}

/** Types a command of the built `parvis`, and follows its memory in MB. */
async function type(url: string, folder: string, words: string) {
  const begun = performance.now()
  const child = spawn(
    process.execPath,
    [
      join(process.cwd(), 'dist/hub/main.js'),
      ...words.split(' '),
      ...['--organisation', town.organisation],
    ],
    {
      cwd: folder,
      env: { DATABASE_URL: url, PARVIS_DATA: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const memory: number[] = []
  const following = setInterval(() => memory.push(residentOf(child.pid ?? 0)), 250)
  const code = await new Promise((resolve) => child.once('close', resolve))
  clearInterval(following)
  if (code !== 0) throw new Error(`parvis ${words} ended with ${code}: ${said}`)
  return {
    seconds: (performance.now() - begun) / 1000,
    said,
    memory: memory.filter((mb) => mb > 0),
  }
}

function residentOf(pid: number): number {
  try {
    const [, kb] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kb ?? 0) / 1024
  } catch {
    return 0
  }
}

/**
 * Reads issues in the order in which they changed and keeps nothing: what a program can have at most of this
 * source, one question after the other.
 */
async function readBare({ url, keys }: Redmine, since: string | null, most: number) {
  const begun = performance.now()
  let count = 0
  let from = since
  for (let offset = 0; count < most; ) {
    const query = new URLSearchParams({
      ...{ status_id: '*', sort: 'updated_on,id', limit: String(perPage), offset: String(offset) },
      ...(from && { updated_on: `>=${from}` }),
    })
    const response = await fetch(`${url}/issues.json?${query}`, {
      headers: { 'x-redmine-api-key': keys.reader },
    })
    const { issues } = (await response.json()) as { issues: { updated_on: string }[] }
    count += issues.length
    const last = issues.at(-1)?.updated_on ?? null
    if (issues.length < perPage) break
    offset = last === from ? offset + perPage : 0
    from = last
  }
  return { count, rate: count / ((performance.now() - begun) / 1000) }
}

/** Has issues change as agents change them. @returns since when they have */
async function change(redmine: Redmine, count: number): Promise<string> {
  const since = `${new Date().toISOString().slice(0, 19)}Z`
  for (let at = 0; at < count; at++) {
    const id = redmine.total - at
    const value = `autre-${at}@example.org`
    const body = { issue: { custom_fields: [{ id: redmine.fields.email, value }] } }
    const { status } = await redmine.say('PUT', `/issues/${id}.json`, redmine.keys.admin, body)
    if (status !== 204) throw new Error(`Issue ${id} could not be changed: ${status}`)
  }
  return since
}
