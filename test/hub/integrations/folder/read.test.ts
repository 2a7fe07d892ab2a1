import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readInTurn } from '../../../../hub/integrations/sources/poll-sources.ts'
import { townAgents } from '../../../world/agents.ts'
import { quietHub } from '../../../world/quiet-hub.ts'
import { type ReadingTown, startReadingTown } from '../../../world/read-sources.ts'
import { said } from '../../../world/said-requests.ts'
import { town } from '../../../world/town.ts'

const { karim } = townAgents
const marie = 'marie@courrier.example'

let world: ReadingTown
let folder: string
const looks = new Map()
beforeEach(async () => {
  world = await startReadingTown()
  folder = mkdtempSync(join(tmpdir(), 'parvis-dropped-'))
  looks.clear()
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await world.close()
})

const drop = (name: string, ...requests: object[]) => {
  const path = join(folder, name)
  writeFileSync(path, requests.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const before = new Date(world.hub.clock.now.getTime() - 60_000)
  utimesSync(path, before, before)
}
/** One look at the folder, by a hub that remembers the one before. */
const look = () =>
  readInTurn(
    { ...quietHub, ...world.hub, clock: () => world.hub.clock.now, publicUrl: town.hub },
    { organisation: town.organisation, source: 'sig' },
    {},
    looks,
  )
const standing = async () => {
  const { found, sources } = (await world.look(karim, 'email', marie)) as {
    found: boolean
    sources: { standing: string }[]
  }
  return [found, ...sources.map((one) => one.standing)]
}

it('A folder that is watched is a source like others: declared, checked, read, told of', async () => {
  expect(await world.declare('sig', { connector: 'folder', folder }, {})).toMatchObject({
    code: 0,
    out: expect.stringContaining(`${folder} is watched each 60 seconds as "sig"`),
  })
  expect(await standing()).toEqual([false, 'unavailable'])
  drop('week.ndjson', said('SIG-1', { service: 'voirie', usager: { email: marie } }))
  expect(await world.type('connector', 'check', 'sig')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Files that wait in it: 1.'),
  })
  await look()
  expect(await look()).toMatchObject({ counts: { created: 1 } })
  expect(await standing()).toEqual([true, 'up_to_date'])
  expect(readdirSync(join(folder, 'done'))).toHaveLength(1)
  expect((await world.type('connector', 'list')).out).toMatch(/sig +folder +\/.* up to date/)
})

it('A folder that is gone is said to be, to its administrator and without its name to an agent', async () => {
  await world.declare('sig', { connector: 'folder', folder }, {})
  await look()
  rmSync(folder, { recursive: true })
  expect(await look()).toMatchObject({
    fault: { why: 'hindered', sentence: expect.stringContaining(folder) },
  })
  expect(await standing()).toEqual([false, 'unavailable'])
  expect(JSON.stringify(await world.look(karim, 'email', marie))).not.toContain(folder)
  const { code, out } = await world.type('connector', 'check', 'sig')
  expect([code, out]).toEqual([1, expect.stringContaining('✗ ')])
  mkdirSync(folder)
  await look()
  expect(await standing()).toEqual([false, 'up_to_date'])
})

it.each<[string, object, RegExp]>([
  ['a path that is not whole', { folder: 'exports' }, /"folder" is wrong/],
  ['a mapping that is none', { mapping: { reference: 12 } }, /mapping/i],
])('A folder is not declared by %s', async (_, more, said) => {
  const { code, err } = await world.declare('sig', { connector: 'folder', folder, ...more }, {})
  expect(err).toMatch(said)
  expect(code).toBe(1)
})
