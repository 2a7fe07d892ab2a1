import { dirname } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import pg from 'pg'
import { takeAllRoom } from '../../world/small-disk.ts'
import type { ChaosWorld, Fault } from './fault.ts'

/** How often it is asked for a new file of its log, and how long it has to fall, in milliseconds. */
const pause = 500
const longest = 5000

/**
 * First its tables find no room; then its log finds none, of which PostgreSQL dies. Once there is room
 * again it is started, where it did not rise by itself, as a supervisor does.
 */
export const fullDisk: Fault = {
  name: 'the disk of PostgreSQL is full',
  plan: { disk: 'small' },
  async strike({ postgres, say, live }) {
    const room = takeAllRoom(dirname(postgres.data))
    try {
      await live(6000)
      say(await fillLog(postgres))
    } finally {
      await room.free()
    }
    await live(1000)
    if (postgres.pids().length === 0) {
      say('PostgreSQL had ended, and is started again')
      await postgres.start()
    }
  },
}

/** @returns what became of it */
async function fillLog(postgres: ChaosWorld['postgres']): Promise<string> {
  const pid = postgres.pid()
  const asking = new pg.Client({ connectionString: `${postgres.url}/postgres` })
  asking.on('error', () => {})
  try {
    await asking.connect()
    for (let spent = 0; spent < longest; spent += pause) {
      await asking.query(`select pg_logical_emit_message(true, 'chaos', ''), pg_switch_wal()`)
      await after(pause)
    }
    return 'its log found room'
  } catch (error) {
    return `its log found no room: ${(error as Error).message} (process ${pid})`
  } finally {
    await asking.end().catch(() => {})
  }
}
