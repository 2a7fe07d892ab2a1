import { request } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { inheritedSocket } from '../../../../hub/platform/process/inherited-socket.ts'
import {
  type ActivatedHub,
  activateHub,
  hasSocketActivation,
} from '../../../world/activated-hub.ts'
import { declareTown } from '../../../world/declare-town.ts'
import { feedback } from '../../../world/feedback.ts'
import { freePort } from '../../../world/free-port.ts'
import { ownFolder } from '../../../world/product.ts'
import { newDatabase } from '../../../world/stores.ts'
import { isLong } from '../../../world/times.ts'

let activated: ActivatedHub | undefined
afterEach(() => activated?.end())

async function townDatabase(): Promise<string> {
  const url = await newDatabase()
  const database = openPostgres(url, 1)
  await declareTown(database)
  await database.close()
  return url
}

/** Sends an answer on a connection of its own. @throws when it is refused or broken off */
function answer(to: { socketPath: string } | { port: number }, part: object): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' }
    const asked = request({ ...to, method: 'POST', path: '/v1/feedback', headers, agent: false })
    asked.once('error', reject)
    asked.once('response', (said) => said.resume().once('end', () => resolve(said.statusCode ?? 0)))
    asked.end(JSON.stringify(part))
  })
}

const runs = [
  { as: 'one process on a Unix socket', unix: true, words: [] },
  ...(isLong ? [{ as: 'two workers on a port', unix: false, words: ['--workers', '2'] }] : []),
]

describe.skipIf(!hasSocketActivation)('A hub whose socket systemd holds', () => {
  it.each(runs)(
    'as $as starts for who calls first, and refuses nobody while another takes its place',
    async ({ unix, words }) => {
      const folder = ownFolder()
      const port = await freePort()
      const to = unix ? { socketPath: `${folder.path}/hub.sock` } : { port }
      const hub = activateHub(
        unix ? `${folder.path}/hub.sock` : `127.0.0.1:${port}`,
        2,
        { DATABASE_URL: await townDatabase(), PARVIS_PUBLIC_URL: 'https://hub.example' },
        words,
      )
      activated = hub
      await hub.listens
      expect(await answer(to, feedback())).toBe(201)
      await hub.hasListened(1)

      let isOver = false
      const statuses: number[] = []
      const people = [1, 2, 3].map(async () => {
        while (!isOver) statuses.push(await answer(to, feedback()))
      })
      const before = hub.hub()
      process.kill(before, 'SIGTERM')
      await hub.hasListened(2)
      expect(hub.hub()).not.toBe(before)
      isOver = true
      await Promise.all(people)
      expect(new Set(statuses)).toEqual(new Set([201]))

      process.kill(hub.hub(), 'SIGTERM')
      expect(await hub.ended).toBe(0)
      folder.remove()
    },
  )

  it('says what is missing where nobody can know the address people use', async () => {
    const port = await freePort()
    const hub = activateHub(`127.0.0.1:${port}`, 1, { DATABASE_URL: 'postgres://127.0.0.1/none' })
    activated = hub
    await hub.listens
    await expect(answer({ port }, feedback())).rejects.toThrow()
    expect(await hub.ended).toBe(1)
    expect(hub.said()).toContain('PARVIS_PUBLIC_URL is not set. Set it to the address people reach')
  })
})

describe('A socket that is handed over', () => {
  it('is taken when it is one, and meant for this process', () => {
    const of = (LISTEN_FDS?: string, LISTEN_PID?: string) =>
      inheritedSocket({ LISTEN_FDS, LISTEN_PID }, 42)
    expect(of()).toBe(null)
    expect(of('1', '41')).toBe(null)
    expect(of('1', '42')).toBe(3)
    expect(() => of('2', '42')).toThrow('LISTEN_FDS is "2" but should be 1')
  })
})
