import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import type { Draw } from './draw.ts'

/** A process of the simulation. Once dead, none of its timers fires, and none of its calls returns. */
export interface Process {
  name: string
  isDead: boolean
  /** What it asks of the store takes no time. */
  isStarting: boolean
  /** Those it opened, which the system closes when it dies. */
  files: Set<FileHandle>
  /** Rejects when it dies. */
  dying: Promise<never>
  die(): void
}

/** Opens a process. */
export function openProcess(name: string): Process {
  let die = (_error: Error) => {}
  const dying = new Promise<never>((_, reject) => {
    die = reject
  })
  dying.catch(() => {})
  const process: Process = {
    name,
    isDead: false,
    isStarting: false,
    files: new Set(),
    dying,
    die() {
      process.isDead = true
      die(new Error(`${name} was killed`))
      for (const file of process.files) void file.close().catch(() => {})
    },
  }
  return process
}

/** The process that runs now: its timers are those of the simulation. */
export const running = new AsyncLocalStorage<Process>()

interface Timer {
  at: number
  tie: number
  of: Process
  label: string
  run(): void
  isOver: boolean
}

const immediately = globalThis.setImmediate
const turn = () => new Promise<void>((resolve) => void immediately(resolve))

/** Turns of the real event loop without work, after which nothing more happens by itself. */
const quietTurns = 4

/** The clock and the timers of a simulation. */
export type Time = ReturnType<typeof openTime>

/**
 * Opens the clock.
 * @param begin of the simulation, in milliseconds since 1970
 * @param tell receives each line of the trace
 */
export function openTime(draw: Draw, begin: number, tell: (line: string) => void = () => {}) {
  const timers: Timer[] = []
  const trace = createHash('sha256')
  /** Milliseconds that passed. */
  let now = 0
  /** What the calendar shows at 0: jumps move it. */
  let zero = begin
  let last: Promise<unknown> = Promise.resolve()
  let events = 0
  let inHand = 0

  const isBefore = (one: Timer, other: Timer) =>
    one.at < other.at || (one.at === other.at && one.tie < other.tie)

  function put(label: string, milliseconds: number, run: () => void): Timer {
    const of = running.getStore() ?? openProcess('none')
    const at = now + Math.max(0, Number(milliseconds) || 0)
    const timer = { at, tie: draw.next(), of, label, run, isOver: false }
    let low = 0
    let high = timers.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBefore(timer, timers[middle] as Timer)) low = middle + 1
      else high = middle
    }
    timers.splice(low, 0, timer)
    return timer
  }

  /** Waits until nothing happens by itself any more: what remains waits for a timer. */
  async function settle(): Promise<void> {
    for (let quiet = 0; quiet < quietTurns; ) {
      await turn()
      const isBusy =
        inHand > 0 || process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'))
      quiet = isBusy ? 0 : quiet + 1
    }
  }

  function note(line: string): void {
    const full = `${now} ${line}\n`
    trace.update(full)
    tell(full)
  }

  return {
    put,
    settle,
    note,
    /** The time by the calendar, in milliseconds since 1970. */
    now: () => zero + now,
    /** Milliseconds since the begin, which never jump. */
    passed: () => now,
    /** Somebody sets the clock: what waits, waits as long as before. */
    jump(milliseconds: number): void {
      zero += milliseconds
      note(`the clock jumps by ${milliseconds}`)
    },
    events: () => events,
    digest: () => trace.copy().digest('hex'),
    sleep: (milliseconds: number, label = 'sleep') =>
      new Promise<void>((resolve) => void put(label, milliseconds, resolve)),
    /**
     * Runs real work, which takes no time of the simulation. One starts when the one before is over
     * and has been heard of: threads end in any order.
     */
    async real<T>(work: () => Promise<T>): Promise<T> {
      inHand += 1
      const done = last.then(work)
      last = done.then(turn, turn)
      try {
        return await done
      } finally {
        inHand -= 1
      }
    },
    /** Lets the next timer fire, and all that follows by itself. @returns `false` without one */
    async step(): Promise<boolean> {
      const timer = timers.pop()
      if (!timer) return false
      if (timer.isOver || timer.of.isDead) return true
      now = Math.max(now, timer.at)
      timer.isOver = true
      events += 1
      note(`${timer.of.name} ${timer.label}`)
      running.run(timer.of, timer.run)
      await settle()
      return true
    },
  }
}
