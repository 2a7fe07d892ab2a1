import assert from 'node:assert/strict'
import { upsertService } from '../../../hub/catalogue/sites/declare-sql.ts'
import { migrate } from '../../../hub/migrations/migrate.ts'
import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { townAgents } from '../../world/agents.ts'
import { feedback } from '../../world/feedback.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { town, townServices } from '../../world/town.ts'

/** Answers under way at a time. */
const atOnce = 50

/** How often a busy hub is told the same. */
const mostTries = 20

/** Opens the hub of a town on a new database of a server. @param server its URL */
export async function openKnownTown(server: string): Promise<TestHub> {
  const admin = openPostgres(`${server}/postgres`, 1)
  const name = `known_${process.hrtime.bigint()}`
  await admin.script(`create database ${name}`)
  await admin.close()
  const database = openPostgres(`${server}/${name}`)
  await migrate(database)
  return startHub(database, null, { partsPerAddress: 0 })
}

/** Declares a service of that town, with the probability of its draw. */
export async function declareService(
  hub: TestHub,
  service: string,
  probability = 1,
): Promise<void> {
  const [model] = townServices
  assert.ok(model)
  const invitations = { probability, rest_days: 0 }
  await upsertService(hub.database, town.organisation, { ...model, service, invitations })
}

/** Sends the answers of many usagers. */
export async function answerAll(
  hub: TestHub,
  parts: readonly Record<string, unknown>[],
): Promise<void> {
  for (let at = 0; at < parts.length; at += atOnce) {
    const some = parts.slice(at, at + atOnce)
    // Slow enough for the limits of the hub.
    hub.clock.now = new Date(hub.clock.now.getTime() + 60_000)
    await Promise.all(some.map((part) => send(hub, feedback(part))))
  }
}

/** Sends an answer until it is taken: a busy hub asks to be told again. */
async function send(hub: TestHub, part: Record<string, unknown>): Promise<void> {
  for (let nth = 0; ; nth += 1) {
    const { statusCode, body } = await hub.answer(part)
    if (statusCode === 201) return
    assert.ok(statusCode === 503 && nth < mostTries, body)
  }
}

/** Reads what the console shows. */
export async function readAs<T>(
  hub: TestHub,
  path: string,
  shape: { parse(value: unknown): T },
): Promise<T> {
  const said = await hub.as(townAgents.quality, 'GET', path)
  assert.equal(said.statusCode, 200, said.body)
  return shape.parse(said.json())
}
