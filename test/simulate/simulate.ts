import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SentChannel } from '../../hub/requests/delivery/channel.ts'
import { checkCounts, checkEnd } from './invariants.ts'
import { findErased } from './lives/erasure.ts'
import { noteExpired, nothingExpired } from './lives/night.ts'
import { checkCodes } from './lives/root.ts'
import type { Plant } from './plants.ts'
import { nothingTold } from './told.ts'
import { openTraffic } from './traffic.ts'
import { declaredFiles, firstDay } from './world/declared.ts'
import { openDraw } from './world/draw.ts'
import { openPrepared } from './world/embedded.ts'
import { type SimulatedHub, startSimulatedHub } from './world/hub.ts'
import { replaceSeams } from './world/seams.ts'
import { openServers } from './world/sending.ts'
import { openStore } from './world/store.ts'
import { openProcess, openTime, type Process, running } from './world/time.ts'

/** What came of a simulation. */
export interface Simulated {
  seed: number
  /** Timers, statements, sendings and requests that fired. */
  events: number
  /** The same for the same seed, and what each statement, sending and timer did. */
  digest: string
  crashes: number
  answers: number
  steps: number
  looks: number
  accepted: number
  violations: string[]
}

/** What a caller adds to a simulation. */
export interface Watched {
  plant?: Plant
  /** Receives each line of the trace. */
  tell?: (line: string) => void
}

const hubs = 2
const hour = 3_600_000
/** A process that is never killed: the clients, and what goes wrong. */
const outside = 'outside'

/** Lives through faults drawn by a seed, until so many events have fired, then until all is quiet. */
export async function simulate(
  seed: number,
  most: number,
  { plant = {}, tell }: Watched = {},
): Promise<Simulated> {
  const draw = openDraw(seed)
  const time = openTime(draw, firstDay + draw.below(24) * hour, tell)
  const seals = mkdtempSync(join(tmpdir(), 'parvis-simulate-'))
  const files = await declaredFiles()
  const putBack = replaceSeams(time, draw)
  const inner = await openPrepared(files)
  try {
    await inner.script(plant.script ?? '')
    return await live()
  } finally {
    putBack()
    await inner.close()
    rmSync(seals, { recursive: true, force: true })
  }

  async function live(): Promise<Simulated> {
    const calm = { refused: 0, unknown: 0, slow: 0, failing: 0, lost: 0, doubled: 0 }
    const storm = {
      refused: 0.004,
      unknown: 0.004,
      slow: 0.02,
      failing: 0.25,
      lost: 0.06,
      doubled: 0.06,
    }
    const faults = { ...calm }
    const store = openStore(inner, time, draw, faults)
    const servers = openServers(time, draw, faults)
    const told = nothingTold()
    const expired = nothingExpired()
    const violations: string[] = []
    const living: (SimulatedHub | null)[] = []
    let started = 0
    let crashes = 0
    let isStorm = true
    let isNight = false

    async function pump(until: () => boolean): Promise<void> {
      while (!until() && (await time.step()));
    }
    const seenBy = (process: Process) => {
      const seen = store.seenBy(process)
      return plant.database?.(seen) ?? seen
    }
    const sender = (channel: SentChannel, clock: () => Date) => {
      const opened = servers.open(channel, clock)
      return plant.sender?.(opened, draw) ?? opened
    }
    async function boot(at: number): Promise<void> {
      await pump(() => !store.isHeld())
      Object.assign(faults, calm)
      const process = openProcess(`hub ${++started}`)
      process.isStarting = true
      const skew = isStorm ? (draw.below(3) - 1) * draw.below(120_000) : 0
      const clock = () => new Date(time.now() + skew)
      let isUp = false
      const starting = startSimulatedHub(process, {
        database: seenBy(process),
        clock,
        draw,
        seals,
        senders: [sender('email', clock), sender('sms', clock)],
        violated: (code) => void violations.push(`the hub found ${code}`),
        failed: (error) => time.note(`failed: ${(error as Error).message}`),
      }).finally(() => {
        isUp = true
      })
      await time.settle()
      // Another hub may have the store, and needs time to give it back.
      await pump(() => isUp)
      living[at] = await starting
      process.isStarting = false
      time.note(`${process.name} is up`)
      if (isStorm) Object.assign(faults, storm)
    }
    for (let at = 0; at < hubs; at += 1) await boot(at)

    const client = openProcess(outside)
    const one = () => {
      const all = living.filter((hub) => hub !== null)
      return all[draw.below(all.length)] ?? null
    }
    const act = openTraffic({
      time,
      draw,
      faults,
      told,
      hub: one,
      database: () => {
        const hub = one()
        return hub && seenBy(hub.process)
      },
      fail: (line) => void violations.push(line),
    })
    let acting = 0
    const down: number[] = []
    const next = () =>
      time.put('act', draw.below(400), () => {
        if (!isStorm) return
        next()
        if (isNight) return
        acting += 1
        act().finally(() => {
          acting -= 1
        })
        // Within the patience of a check of looks: one that is on its way when the clock jumps by a
        // quarter of an hour looks like one that somebody added later.
        if (draw.is(0.01))
          time.jump(draw.is(0.2) ? draw.below(hour / 10) : draw.below(120_000) - 60_000)
        if (draw.is(0.01)) {
          const at = draw.below(hubs)
          living[at]?.process.die()
          if (living[at]) {
            crashes += 1
            down.push(at)
          }
          living[at] = null
        }
      })
    running.run(client, next)
    const isThere = async (sql: string) => (await inner.query(`${sql} limit 1`)).length > 0
    /** Waits until nothing is left to do, but messages that nobody takes. */
    async function rest(minutes: number, hasMore: () => Promise<boolean>): Promise<void> {
      const end = time.passed() + minutes * 60_000
      await pump(() => (acting === 0 && !store.isHeld()) || time.passed() > end)
      for (let isMore = true; isMore && time.passed() < end; isMore = await hasMore()) {
        // A retry waits for hours, in which the hubs would do nothing but ask: it is due at once.
        await pump(() => !store.isHeld())
        await inner.query(`update job set run_at = least(run_at, now())
          where queue like 'proof%' or queue in ('recurring/set_aside', 'recurring/root')`)
        const until = time.passed() + 5000
        await pump(() => time.passed() > until && !store.isHeld())
      }
    }
    const isMoving = () => isThere(`select from setting_aside where state like '%ing%'`)
    const isUnsealed = () => isThere('select from access_log.access where seal is null')
    const isUnsent = () => isThere(`select from job where queue like 'proof%'`)
    /** The purge comes a day after the last one, which may have been late. */
    const isUnpurged = async () => {
      const isLeft = await isThere(`select from feedback where day < '${expired.before}'`)
      if (isLeft) await inner.query(`update job set run_at = now() where queue = 'recurring/daily'`)
      return isLeft
    }
    const isUnrenewed = () => isThere('select from root_generation where resealed_at is null')

    /** Lets days pass while nobody asks anything of the hubs. */
    async function passNight(days: number): Promise<void> {
      isNight = true
      for (const at of down.splice(0)) await boot(at)
      await rest(10, async () => (await isMoving()) || (await isUnsealed()))
      if (acting > 0) violations.push(`${acting} clients never had an answer`)
      if (await isMoving()) violations.push('answers were never set aside, or never put back')
      for (const step of told.steps.values())
        step.isLate ||= !servers.accepted.some((one) => one.reference === step.reference)
      await noteExpired(inner, expired, told, new Date(time.now() + days * 24 * hour))
      time.jump(days * 24 * hour)
      isNight = false
    }

    let checked = 0
    while (time.events() < most && violations.length === 0) {
      await time.step()
      if (down.length > 0 && draw.is(0.02)) await boot(down.pop() ?? 0)
      if (draw.is(0.00012)) await passNight(1 + draw.below(3))
      if (time.events() - checked > 5000) {
        checked = time.events()
        await pump(() => !store.isHeld())
        violations.push(...(await checkCounts(inner, expired)), ...(await findErased(inner, told)))
      }
    }
    isStorm = false
    Object.assign(faults, calm)
    for (const at of down.splice(0)) await boot(at)
    await rest(15, async () => (await isUnsent()) || (await isUnsealed()))
    const isUntidy = async () =>
      (await isUnpurged()) || (await isUnrenewed()) || (await isUnsealed())
    await passNight(1)
    await rest(15, isUntidy)
    if (await isUnsent()) {
      // An e-mail hung, and the SMS in its place waits for the morning.
      await passNight(0.5)
      await rest(15, async () => (await isUnsent()) || (await isUntidy()))
    }
    const last = one()
    if (last) {
      let isAsking = true
      const asked = running
        .run(last.process, () => checkCodes(last, told))
        .finally(() => {
          isAsking = false
        })
      await time.settle()
      await pump(() => !isAsking && !store.isHeld())
      violations.push(...(await asked))
    }
    violations.push(
      ...(await checkEnd(inner, told, expired, servers.accepted, seals, new Date(time.now()))),
    )
    violations.push(...store.late.map((sql) => `after the end of its transaction: ${sql}`))
    violations.push(...servers.atNight.map((line) => `an SMS rang at night: ${line}`))
    for (const hub of living) hub?.process.die()
    return {
      seed,
      events: time.events(),
      digest: time.digest(),
      crashes,
      answers: told.answers.size,
      steps: told.steps.size,
      looks: told.looks.size,
      accepted: servers.accepted.length,
      violations,
    }
  }
}
