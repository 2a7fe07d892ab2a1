import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { eventually } from '../../../world/eventually.ts'
import {
  enter,
  newBrowser,
  type OwnSignInHub,
  type SignedIn,
  startOwnSignInHub,
} from '../../../world/own-sign-in-hub.ts'
import { tiedHeaders } from '../../../world/session.ts'
import { newDatabase } from '../../../world/stores.ts'

const rights = { role: 'agent', service: null, sectors: null, services: null }

describe('Two administrators, who act at the same moment', () => {
  let hub: OwnSignInHub
  let operator: Database
  let sylvie: SignedIn
  let paul: SignedIn

  beforeAll(async () => {
    const address = await newDatabase()
    operator = openPostgres(address, 2)
    hub = await startOwnSignInHub(openPostgres(address))
    const browser = newBrowser()
    await hub.setUp(browser)
    sylvie = await enter(hub, browser)
    const email = 'paul@ville.example'
    await ask(sylvie, 'POST', '', { email, name: 'Paul', locale: 'fr', ...rights, role: 'admin' })
    const other = newBrowser()
    await other.send(await hub.nextLink(email), {})
    paul = await enter(hub, other)
  })
  afterAll(async () => {
    await hub.close()
    await operator.close()
  })

  async function ask({ token }: SignedIn, method: string, path: string, body: object) {
    const url = `${hub.url}/v1/people${path}`
    const tied = await tiedHeaders(token, method, url, hub.clock.now)
    const headers = { ...tied, 'content-type': 'application/json' }
    const answer = await fetch(url, { method, headers, body: JSON.stringify(body) })
    return { status: answer.status, code: (await answer.json()).code as string | undefined }
  }

  /** Lets two requests go on together, once both wait for what `lock` holds. */
  async function together<Told>(lock: string, both: () => Promise<Told>[]): Promise<Told[]> {
    const asked = await operator.transaction(async (transaction) => {
      await transaction.query(lock)
      const asking = both()
      const waiting = `select from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`
      await eventually(async () => expect(await operator.query(waiting)).toHaveLength(2))
      return { asking }
    })
    return Promise.all(asked.asking)
  }

  it('invite one person to an address', async () => {
    const claire = { email: 'claire@ville.example', name: 'Claire', locale: 'fr', ...rights }
    const told = await together('lock table account in share mode', () =>
      [sylvie, paul].map((by) => ask(by, 'POST', '', claire)),
    )
    expect(told).toContainEqual({ status: 201, code: undefined })
    expect(told).toContainEqual({ status: 409, code: 'address_invited' })
    expect(hub.letters.filter(({ to }) => to === claire.email)).toHaveLength(1)
    expect(await operator.query("select from agent where name = 'Claire'")).toHaveLength(1)
  })

  it('leave one of them, when each takes the role of the other', async () => {
    const told = await together('select from organisation for update', () => [
      ask(sylvie, 'PUT', `/${paul.agent}`, rights),
      ask(paul, 'PUT', `/${sylvie.agent}`, rights),
    ])
    expect(told).toContainEqual({ status: 200, code: undefined })
    expect(told).toContainEqual({ status: 409, code: 'last_administrator' })
    expect(await operator.query("select from agent where role = 'admin'")).toHaveLength(1)
  })
})
