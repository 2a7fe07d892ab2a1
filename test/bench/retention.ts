import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { monthsLater } from '#shared/calendar/day.ts'
import { longestRetention } from '#shared/contract/catalogue/configuration.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { dayIn } from '../../hub/platform/time/day.ts'
import { feedback } from '../world/feedback.ts'
import { secret } from '../world/product.ts'
import { town } from '../world/town.ts'
import { formatFigure, formatMachine } from './figure.ts'
import { median } from './hub/median.ts'
import { startHub, startMemory } from './hub/stand.ts'
import { type Load, load } from './load.ts'
import { fillPast } from './retention/fill.ts'
import { watchTransactions } from './retention/witness.ts'

/** Feedbacks there are, and those that are past their time. */
const [all, past] = [300_000, 200_000]

/**
 * What usagers feel while what is past its time is deleted: answers come in at a third of what the
 * hub can take, at moments that wait for nobody, before the purge and during it. Database, hub, load
 * and purge share the cores, so that an answer may take up to three times as long.
 */
export async function run(many = String(all), old = String(past)): Promise<void> {
  formatMachine()
  const postgres = await startMemory()
  const url = `${postgres.url}/postgres`
  // The hub does its work of the day when it starts: nothing is old yet.
  const hub = await startHub(postgres, 1)
  const database = openPostgres(url, 1)
  const day = monthsLater(dayIn(town.zone, new Date()), -longestRetention.answers)
  const filled = performance.now()
  await fillPast(database, { all: Number(many), past: Number(old), day })
  await database.close()
  console.log(`${many} feedbacks written in ${sinceSeconds(filled).toFixed(0)} s`)

  const make = () => (Math.random() < 0.3 ? feedback({ comment: 'Très bon accueil.' }) : feedback())
  await load(hub.at('hub'), { seconds: 3, make })
  const most = await load(hub.at('hub'), { seconds: 3, make })
  const rate = Math.floor(most.perSecond / 3)
  const before = await load(hub.at('hub'), { seconds: 10, rate, make })
  say(`before, at ${rate}/s`, before)

  const over = new AbortController()
  const loading = load(hub.at('hub'), { seconds: 600, rate, make, until: over.signal })
  const watched = watchTransactions(url, 'purge')
  const started = performance.now()
  const { said, batches } = await purge(`${url}?application_name=purge`)
  const seconds = sinceSeconds(started)
  over.abort()
  const during = await loading
  const { longest, waited } = await watched()
  console.log(said.trim())
  say(`during ${seconds.toFixed(1)} s of purge`, during)
  const took = batches.map((at, nth) => at - (batches[nth - 1] ?? started))
  const tenth = Math.ceil(took.length / 10)
  const [first, last] = [median(took.slice(1, 1 + tenth)), median(took.slice(-tenth))]
  console.log(`a batch took ${first.toFixed(0)} ms at first, ${last.toFixed(0)} ms in the end`)
  console.log(
    `purged ${(Number(old) / seconds).toFixed(0)} feedbacks/s; others waited ${waited.toFixed(0)} ms for a lock at most`,
  )
  await hub.stop()
  await postgres.stop()
  formatFigure('p99_over_before', during.p99 / before.p99, '<=', 3)
  formatFigure('longest_ms', longest, '<=', 500)
}

/** Runs the command an operator runs. @returns what it printed, and when each batch was done */
async function purge(url: string): Promise<{ said: string; batches: number[] }> {
  const child = spawn(process.execPath, ['dist/hub/main.js', 'purge'], {
    env: { PATH: process.env['PATH'], DATABASE_URL: url, PARVIS_SECRET: secret },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (bytes) => {
    said += bytes
  })
  let progress = ''
  const batches: number[] = []
  createInterface(child.stderr).on('line', (line) => {
    progress = line
    batches.push(performance.now())
  })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`The purge ended with ${code}: ${progress}`)
  return { said, batches }
}

function say(what: string, { perSecond, p50, p99, refused }: Load): void {
  console.log(
    `${what}: ${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, refused ${refused}`,
  )
}

const sinceSeconds = (start: number) => (performance.now() - start) / 1000
