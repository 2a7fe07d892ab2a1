import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer as createPlain } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeEnds } from '../../../../hub/operations/doctor/node-ends.ts'
import type { Patient } from '../../../../hub/operations/doctor/patient.ts'
import { runtimeExamination } from '../../../../hub/operations/doctor/runtime.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { readSettings } from '../../../../hub/settings/settings.ts'
import { types } from '../../../world/command.ts'
import { startMailServer } from '../../../world/mail-server.ts'
import { ownFolder } from '../../../world/product.ts'
import { emptyDatabase, openNewEmbedded } from '../../../world/stores.ts'

describe('An administrator who runs parvis doctor', () => {
  let environment: Record<string, string>
  const folder = ownFolder()
  beforeAll(async () => {
    environment = { DATABASE_URL: await emptyDatabase(), PARVIS_DATA: folder.path, PORT: '1' }
  })
  afterAll(() => folder.remove())

  const doctor = (more: Record<string, string> = {}) =>
    types(['doctor'], { ...environment, ...more })
  const asked = async (sql: string) => {
    const database = openPostgres(environment['DATABASE_URL'] ?? '')
    return database.query(sql).finally(() => database.close())
  }
  /** What doctor says of the machine, in one line. */
  const heardOfRuntime = async (more: Record<string, string>, known: Partial<Patient>) => {
    const settings = readSettings({ ...environment, ...more })
    const none = { database: null, closed: null, hasSchema: false, built: 'dist' }
    const patient: Patient = { settings, ...none, clock: () => new Date(), locale: 'en', ...known }
    const words: string[] = []
    if (runtimeExamination.needs === 'nothing')
      for await (const finding of runtimeExamination.examine(patient)) words.push(finding.words)
    return words.join(' ')
  }

  it('is told of an empty database that its schema is missing, and nothing is made', async () => {
    const { code, out } = await doctor()
    expect(code).toBe(1)
    expect(out).toMatch(/✓ PostgreSQL 18\.\d+ answers in \d+ ms\./)
    expect(out).toMatch(/✗ The schema is at 0 and this release expects \d+\. Run parvis migrate/)
    expect(out).toMatch(/\? Not examined: the schema is not that of this release\./)
    expect(await asked("select to_regclass('migration') as made")).toEqual([{ made: null }])
  })

  it('is told what to declare next, one thing after the other', async () => {
    await types(['migrate'], environment)
    expect((await doctor()).out).toMatch(
      /✗ No organisation is declared: open the address that parvis setup prints\./,
    )
    const words = ['valmont', '--name', 'Valmont', '--zone', 'Europe/Paris']
    await types(['organisation', 'set', ...words], environment)
    const { out } = await doctor()
    expect(out).toMatch(/✗ valmont has no site/)
    expect(out).toMatch(/✗ valmont has no service/)
    const site = ['ville', '--name', 'Ville', '--origins', 'http://www.valmont.example']
    await types(['site', 'set', ...site], environment)
    const { out: then } = await doctor()
    expect(then).toMatch(
      /✗ The site ville has a page without https, http:\/\/www\.valmont\.example/,
    )
    expect(then).toMatch(/✗ The site ville asks nothing yet/)
  })

  it('is told in French where their system speaks it', async () => {
    const { out } = await doctor({ LANG: 'fr_FR.UTF-8' })
    expect(out).toMatch(/^Base de données$/m)
    expect(out).toMatch(/✗ Le site ville ne demande rien encore/)
    expect(out).toMatch(/choses sont à corriger\.\n$/)
  })

  it('is told that a secret is not that of the database, may be guessed, or lies open', async () => {
    const made = { PARVIS_SECRET: 'a secret that nobody can guess: 3f9b1c7d' }
    await types(['promise', 'rotate'], { ...environment, ...made })
    expect((await doctor(made)).out).toMatch(/✓ The secret \S+ opens this database/)
    expect((await doctor()).out).toMatch(/✗ The database was begun with a secret that is not here/)
    const { out } = await doctor({ PARVIS_SECRET: 'x'.repeat(40) })
    expect(out).toMatch(/✗ The secret is not that of this database/)
    expect(out).toMatch(/✗ This secret can be guessed/)
  })

  it('is told whether the mail server takes letters, without one being sent', async () => {
    const server = await startMailServer()
    const mail = { SMTP_URL: server.url, PARVIS_MAIL_FROM: 'Valmont <parvis@valmont.example>' }
    try {
      expect((await doctor(mail)).out).toMatch(/✓ 127\.0\.0\.1 takes the letters of parvis@/)
      expect(server.arrived).toEqual([])
    } finally {
      await server.close()
    }
    expect((await doctor(mail)).out).toMatch(/✗ 127\.0\.0\.1 takes no letter: .*ECONNREFUSED/)
  })

  it('is told what answers at the public address, if anything', async () => {
    expect((await doctor()).out).toMatch(/✗ http:\/\/127\.0\.0\.1:1 does not answer from here/)
    const { out } = await doctor({ PARVIS_PUBLIC_URL: 'https://127.0.0.1:1' })
    expect(out).toMatch(/✗ PARVIS_TRUSTED_PROXIES is 0 while a proxy is in front/)
  })

  it('is told that no browser trusts the certificate at the public address', async () => {
    const read = (name: string) => readFileSync(`test/fixtures/tls/${name}`)
    const server = createServer({ key: read('server.key'), cert: read('server.pem') })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const url = `https://localhost:${(server.address() as AddressInfo).port}`
    const { code, out } = await doctor({ PARVIS_PUBLIC_URL: url })
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/✗ https:\S+ does not answer from here: .*certificate/),
    ])
    await new Promise((resolve) => server.close(resolve))
  })

  it('is told which extensions may sign in, and of an id that is none', async () => {
    const oidc = {
      PARVIS_OIDC_ISSUER: 'http://127.0.0.1:1',
      PARVIS_OIDC_CLIENT_ID: 'parvis',
      PARVIS_OIDC_CLIENT_SECRET: 'known to both',
    }
    const id = 'abcdefghijklmnopabcdefghijklmnop'
    const { out } = await doctor({ ...oidc, PARVIS_EXTENSION_IDS: id })
    expect(out).toContain(`✓ An extension may sign in: it comes back to https://${id}.`)
    const { code, err } = await doctor({ ...oidc, PARVIS_EXTENSION_IDS: `${id}x` })
    expect(code).toBe(1)
    expect(err).toMatch(/PARVIS_EXTENSION_IDS is ".*x" but should be ids of extensions/)
  })

  it('is told where figures are given, and whom one may tell of a weakness', async () => {
    const { out } = await doctor()
    expect(out).toMatch(/· No figures are given: that is allowed/)
    expect(out).toMatch(/· PARVIS_SECURITY_CONTACT is not set: .*security\.txt answers 404/)
    const contact = 'mailto:securite@valmont.example'
    const set = { PARVIS_METRICS: '127.0.0.1:9464', PARVIS_SECURITY_CONTACT: contact }
    const { out: here } = await doctor(set)
    expect(here).toMatch(/✓ Figures are given on 127\.0\.0\.1:9464, to this machine alone/)
    expect(here).toMatch(/✓ Whoever finds a weakness can tell mailto:securite@valmont\.example\./)
    const token = { PARVIS_METRICS: '0.0.0.0:1', PARVIS_METRICS_TOKEN: 'sixteen characters' }
    const { out: open } = await doctor(token)
    expect(open).toMatch(
      /· Figures are given on 0\.0\.0\.0:1 to a reader who shows PARVIS_METRICS_TOKEN/,
    )
    expect(open).toMatch(/✗ PARVIS_METRICS names the port of the hub, 1\./)
  })

  it('is told why the database does not answer, and hears of all that needs none', async () => {
    const { code, out } = await doctor({ DATABASE_URL: 'postgres://127.0.0.1:1/parvis' })
    expect(code).toBe(1)
    expect(out).toMatch(/✗ No PostgreSQL answers at 127\.0\.0\.1:1/)
    expect(out).toMatch(/\? Not examined: the database is not open\./)
    expect(out.match(/^Database$/gm)).toHaveLength(1)
    expect(out).toMatch(/^Email$/m)
  })

  it('is told that there is no database in a folder, and none is made', async () => {
    const empty = ownFolder()
    const { out } = await types(['doctor'], { PARVIS_DATA: join(empty.path, 'none') })
    expect(out).toMatch(/✗ There is no database in .*none yet/)
    chmodSync(empty.path, 0o700)
    empty.remove()
  })

  it('is not told that nothing is to mend where something was not examined', async () => {
    const busy = ownFolder()
    const running = await openNewEmbedded(busy.path)
    const set = { PARVIS_DATA: busy.path, PORT: '1', PARVIS_PUBLIC_URL: '' }
    const { out } = await types(['doctor'], set)
    expect(out).toMatch(/\? A hub runs on this embedded database/)
    expect(out).toMatch(/\? Not examined: the database is not open\./)
    expect(out).not.toMatch(/^Nothing to fix\.$/m)
    await running.close()
    busy.remove()
  })

  it('is told of a demo beside a hub on the web, and of none elsewhere', async () => {
    const built = ownFolder()
    mkdirSync(join(built.path, 'demo'))
    const heard = (publicUrl: string) =>
      heardOfRuntime({ PARVIS_PUBLIC_URL: publicUrl }, { built: built.path })
    const told = /The demo, .* is installed beside this hub/
    expect(await heard('https://hub.example')).not.toMatch(told)
    writeFileSync(join(built.path, 'demo/main.js'), '')
    expect(await heard('https://hub.example')).toMatch(told)
    expect(await heard('http://localhost:4310')).not.toMatch(told)
    built.remove()
  })

  it('is told of a Node that its project mends no more, and from the day after its last', async () => {
    const [line = ''] = process.versions.node.split('.')
    const last = nodeEnds[line] ?? ''
    const heard = (now: string) => heardOfRuntime({}, { clock: () => new Date(now) })
    const ended = `The Node project stopped fixing Node ${line}`
    expect(await heard(`${last}T12:00:00Z`)).not.toContain(ended)
    const [day] = new Date(Date.parse(last) + 24 * 3600 * 1000).toISOString().split('T')
    expect(await heard(`${day}T00:00:00Z`)).toContain(ended)
  })

  it('is told of an identity provider that signs with a short key', async () => {
    const rsa = (modulusLength: number) =>
      generateKeyPairSync('rsa', { modulusLength }).publicKey.export({ format: 'jwk' })
    let keys: unknown = [rsa(2048)]
    const server = createPlain(({ url, headers: { host } }, answer) => {
      const issuer = `http://${host}`
      const known = { issuer, jwks_uri: `${issuer}/jwks`, authorization_endpoint: `${issuer}/a` }
      answer.setHeader('content-type', 'application/json')
      answer.end(JSON.stringify(url === '/jwks' ? { keys } : known))
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const provider = {
      PARVIS_OIDC_ISSUER: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      PARVIS_OIDC_CLIENT_ID: 'parvis',
      PARVIS_OIDC_CLIENT_SECRET: 'a secret of the tests',
    }
    expect((await doctor(provider)).out).toMatch(
      /· The provider signs with an RSA key of 2048 bits/,
    )
    keys = [rsa(3072), { kty: 'EC' }]
    expect((await doctor(provider)).out).not.toMatch(/signs with an RSA key/)
    keys = 'none'
    expect((await doctor(provider)).out).toMatch(/✗ The identity provider .*jwks: no set of keys/)
    await new Promise((resolve) => server.close(resolve))
  })

  it('is told that a password alone lets agents in, where no second factor is asked for', async () => {
    const provider = {
      PARVIS_OIDC_ISSUER: 'http://127.0.0.1:1',
      PARVIS_OIDC_CLIENT_ID: 'parvis',
      PARVIS_OIDC_CLIENT_SECRET: 'a secret of the tests',
    }
    expect((await doctor(provider)).out).toMatch(/· PARVIS_OIDC_ACR is not set: a password alone/)
    const { out } = await doctor({ ...provider, PARVIS_OIDC_ACR: 'eidas2' })
    expect(out).not.toMatch(/PARVIS_OIDC_ACR is not set/)
  })
})
