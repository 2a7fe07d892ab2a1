import { describe, expect, it } from 'vitest'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { types } from '../../../world/command.ts'
import { hubRoot } from '../../../world/hub-root.ts'
import { newBrowser, startOwnSignInHub } from '../../../world/own-sign-in-hub.ts'
import { newDatabase } from '../../../world/stores.ts'

const secret = 'a secret of the tests, known to all of them'

describe('At the terminal of a hub that nobody set up, an operator', () => {
  it('prints a setup code, which another replaces', async () => {
    const DATABASE_URL = await newDatabase()
    const environment = { DATABASE_URL, PARVIS_SECRET: secret }
    const printed = await types(['setup'], environment)
    expect(printed.code).toBe(0)
    expect(printed.out).toContain('setup: http://localhost:')
    const [, first = ''] = /setup: \S+code=(\S+)/.exec(printed.out) ?? []
    const [, second = ''] = /code=(\S+)/.exec((await types(['setup'], environment)).out) ?? []
    expect(second).not.toBe(first)
    const database = openPostgres(DATABASE_URL)
    const hub = await startOwnSignInHub(database, { secret: await hubRoot(database, secret) })
    expect((await hub.setUp(newBrowser(), { code: first })).status).toBe(422)
    expect((await hub.setUp(newBrowser(), { code: second })).status).toBe(200)
    const refused = await types(['setup'], environment)
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.err).toContain('parvis account link')
    await hub.close()
  })
})

describe('At the terminal of a hub of its own accounts, an operator', () => {
  it('lists who signs in, and gives a link to whoever lost everything', async () => {
    const DATABASE_URL = await newDatabase()
    const hub = await startOwnSignInHub(openPostgres(DATABASE_URL), { secret: Buffer.from(secret) })
    const environment = { DATABASE_URL, PARVIS_SECRET: secret, PARVIS_PUBLIC_URL: hub.url }
    expect((await types(['account', 'list'], environment)).out).toContain('parvis setup')
    await hub.setUp(newBrowser())
    const examined = await types(['doctor'], { ...environment, PORT: '1' })
    expect(examined.out).toContain(
      'Sylvie Roche administers ville-de-saint-etienne without a passkey: their console does not open. parvis account link sylvie.roche@ville.example gives',
    )
    const listed = await types(['account', 'list'], environment)
    expect(listed.out).toMatch(/sylvie\.roche@ville\.example\s+admin\s+invited/)
    expect(await types(['account', 'link', 'nobody@ville.example'], environment)).toMatchObject({
      code: 1,
    })
    const { out } = await types(['account', 'link', 'Sylvie.Roche@ville.example'], environment)
    expect((await newBrowser().follow(out.trim())).body).toContain('Bienvenue, Sylvie Roche')
    await hub.close()
  })
})
