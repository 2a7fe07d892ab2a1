import { spawn } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '../../hub/migrations/migrate.ts'
import { makeAgeKeys } from '../../hub/platform/crypto/age.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { declareTown } from '../world/declare-town.ts'
import { startPostgres } from '../world/postgres-cluster.ts'
import { ownFolder, secret } from '../world/product.ts'
import { town } from '../world/town.ts'
import { formatFigure, formatMachine } from './figure.ts'
import { median } from './hub/median.ts'

/** Rounds of a clear backup beside an encrypted one. */
const rounds = 6

/**
 * How fast the built commands back up, restore and verify feedbacks of a PostgreSQL, each with three
 * answers, in clear and encrypted, and how much memory they take with few and with many times as many.
 */
export async function run(many = '100000', times = '4'): Promise<void> {
  formatMachine()
  const folder = ownFolder()
  const postgres = await startPostgres()
  const { identity, recipient } = await makeAgeKeys()
  const keys = join(folder.path, 'keys')
  writeFileSync(keys, identity)
  const peaks: number[] = []
  const costs: number[] = []
  for (const count of [Number(many), Number(many) * Number(times)]) {
    const admin = openPostgres(`${postgres.url}/postgres`, 1)
    for (const name of [`of_${count}`, `restored_${count}`, `scratch_${count}`])
      await admin.script(`create database ${name}`)
    await admin.close()
    await fill(`${postgres.url}/of_${count}`, count)
    const file = join(folder.path, `${count}.backup`)
    const taken = (database: string, ...words: string[]) =>
      command(words, `${postgres.url}/${database}_${count}`, folder.path)
    const backup = await taken('of', 'backup', file, '--clear')
    const sealedFile = `${file}.age`
    const sealed = await taken('of', 'backup', sealedFile, '--recipient', recipient)
    const verify = await taken('scratch', 'restore', file, '--verify', '--server')
    const verifySealed = await taken(
      ...(['scratch', 'restore', sealedFile, '--verify', '--server', '--identity', keys] as const),
    )
    const restore = await taken('restored', 'restore', file)
    const size = statSync(file).size / 1e6
    const all = { backup, sealed, restore, verify, verifySealed }
    for (const [name, { seconds, peak }] of Object.entries(all)) {
      const rate = Math.round(count / seconds)
      console.log(
        `${name}: ${count} feedbacks, ${size.toFixed(1)} MB, ${seconds.toFixed(1)} s, ${rate} feedbacks a second, at most ${peak.toFixed(0)} MB of memory`,
      )
    }
    peaks.push(Math.max(...Object.values(all).map(({ peak }) => peak)))
    for (let round = 0; round < rounds; round += 1) {
      const path = (kind: string) => `${file}.${round}.${kind}`
      const inClear = () => taken('of', 'backup', path('clear'), '--clear')
      const encrypted = () => taken('of', 'backup', path('age'), '--recipient', recipient)
      // Each goes first in every other round: the second finds the database in memory.
      const first = round % 2 === 0 ? await inClear() : await encrypted()
      const second = round % 2 === 0 ? await encrypted() : await inClear()
      const ratio = second.seconds / first.seconds
      costs.push(round % 2 === 0 ? ratio : 1 / ratio)
    }
  }
  await postgres.stop()
  folder.remove()
  const [few = 1, most = 0] = peaks
  formatFigure('memory_over_memory', most / few, '<=', 1.5)
  formatFigure('encrypted_over_clear', median(costs), '<=', 1.5)
}

async function fill(url: string, count: number): Promise<void> {
  const database = openPostgres(url, 1)
  await migrate(database)
  await declareTown(database)
  await database.query(
    `insert into feedback (organisation, feedback, site, service, day, stream, channel, instrument,
       instrument_version, configuration, form, item, opening, locale, envelope_hash,
       wording_hash, receipt_hash, pi)
     select $1, gen_random_uuid(), $2, 'etat-civil', date '2026-01-01' + n % 300, 'invited', 'web',
       'parvis', 3, 1, 'A', 'FIA', 'overall', 'fr', md5(n::text),
       md5('wording'), sha256(n::text::bytea)::text, random()
     from generate_series(1, $3::int) n`,
    [town.organisation, town.site, count],
  )
  await database.query(
    `insert into answer (organisation, feedback, item, value, part)
     select organisation, feedback, i.item, (1 + floor(random() * 5))::int::text, 1
     from feedback cross join (values ('overall'), ('FIA'), ('than_expected')) i(item)`,
  )
  await database.close()
}

/** Runs a command from its start to its end. @returns seconds, and the most memory it had, in megabytes */
async function command(words: readonly string[], url: string, folder: string) {
  const begun = performance.now()
  const child = spawn(process.execPath, ['dist/hub/main.js', ...words], {
    env: { DATABASE_URL: url, PARVIS_DATA: folder, PARVIS_SECRET: secret },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  let peak = 0
  child.stderr.on('data', (bytes) => {
    said += bytes
  })
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid ?? 0))
  }, 20)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`parvis ${words.join(' ')} ended with ${code}: ${said}`)
  return { seconds: (performance.now() - begun) / 1000, peak }
}

/** The most memory a process had, in megabytes, as Linux tells it. */
function peakOf(pid: number): number {
  try {
    const [, peak = 0] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(peak) / 1024
  } catch {
    return 0
  }
}
