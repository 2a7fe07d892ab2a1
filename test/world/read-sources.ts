import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ReadingOutcome, readInTurn } from '../../hub/integrations/sources/poll-sources.ts'
import type { FollowedReading } from '../../hub/integrations/sources/read-source.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import type { TownAgent } from './agents.ts'
import { types } from './command.ts'
import { startHub, type TestHub } from './hub.ts'
import { quietHub } from './quiet-hub.ts'
import { newDatabase } from './stores.ts'
import { town } from './town.ts'

/** A hub that reads sources, and its operator's commands. */
export interface ReadingTown {
  hub: TestHub
  /** Runs a command of `parvis`. */
  type(...words: string[]): ReturnType<typeof types>
  /** Declares a source with two files. */
  declare(source: string, settings: object, secrets: object): ReturnType<typeof types>
  /** Reads a source now, at the hub's time. */
  read(source: string, followed?: FollowedReading): Promise<ReadingOutcome>
  /** Searches an identifier as an agent. */
  look(
    agent: TownAgent,
    kind: 'email' | 'phone' | 'reference',
    value: string,
  ): Promise<Record<string, unknown>>
  /** Advances the hub's clock, in seconds. */
  pass(seconds: number): void
  close(): Promise<void>
}

/** Starts a hub on its own database, without sources. */
export async function startReadingTown(): Promise<ReadingTown> {
  const url = await newDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'parvis-sources-'))
  const hub = await startHub(openPostgres(url))
  // Commands use the machine's clock.
  hub.clock.now = new Date()
  const secret = Buffer.from(hub.secret).toString()
  const environment = { DATABASE_URL: url, PARVIS_SECRET: secret, PARVIS_DATA: folder }
  const type = (...words: string[]) => types(words, environment)
  const write = (name: string, content: object) => {
    const path = join(folder, name)
    writeFileSync(path, JSON.stringify(content))
    return path
  }
  return {
    hub,
    type,
    declare: (source, settings, secrets) =>
      type(
        ...['connector', 'set', source, write('settings.json', settings)],
        ...['--secrets', write('secrets.json', secrets)],
      ),
    read: (source, followed = {}) =>
      readInTurn(
        { ...quietHub, ...hub, clock: () => hub.clock.now, publicUrl: town.hub },
        { organisation: town.organisation, source },
        followed,
      ),
    async look(agent, kind, value) {
      // Declarations are cached for a few seconds.
      hub.clock.now = new Date(hub.clock.now.getTime() + 6_000)
      const identifier = { kind, value }
      const asked = { identifier, purpose: 'instruct', level: 1 }
      return (await hub.as(agent, 'POST', '/v1/context', asked)).json()
    },
    pass(seconds) {
      hub.clock.now = new Date(hub.clock.now.getTime() + seconds * 1000)
    },
    async close() {
      await hub.close()
      await rm(folder, { recursive: true })
    },
  }
}
