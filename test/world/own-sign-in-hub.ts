import { randomBytes } from 'node:crypto'
import { makeSetupCode } from '../../hub/agents/accounts/setup-code.ts'
import type { IdentitySettings } from '../../hub/agents/sign-in/identity-settings.ts'
import { createApp } from '../../hub/app.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { readPrimary } from '../../hub/platform/replica/reading.ts'
import type { DirectMessage } from '../../hub/requests/delivery/direct/direct-sender.ts'
import { openDirectSender } from '../../hub/requests/delivery/direct/open-direct-sender.ts'
import { openAuthenticator } from './authenticator.ts'
import { eventually } from './eventually.ts'
import { freePort } from './free-port.ts'
import { ensureSchema } from './made-schema.ts'
import { quietHub } from './quiet-hub.ts'
import { askTokens, type Session, signInAddress } from './session.ts'
import { type Walker, walker } from './walk.ts'

/** A hub of its own accounts, where nothing was declared. */
export interface OwnSignInHub {
  url: string
  database: Database
  clock: { now: Date }
  /** Makes a setup code, as the first start prints it. */
  code(): Promise<string>
  /** E-mails it sent, with their receiver. */
  letters: { to: string; text: string }[]
  /** Waits for an e-mail to an address that nobody read yet. @returns its link */
  nextLink(address: string): Promise<string>
  /** The code of the last e-mail to an address. */
  lastCode(address: string): string
  /** Sends the page of the setup. */
  setUp(by: Walker, typed?: Partial<Record<SetupField, string>>): ReturnType<Walker['send']>
  /** Makes a passkey on the page that a browser stands on. */
  makePasskey(by: Walker): Promise<{
    device: ReturnType<typeof openAuthenticator>
    status: number
    /** Where it leads. */
    href: unknown
  }>
  close(): Promise<void>
}

type SetupField = 'code' | 'organisation' | 'name' | 'email'

/** Starts it. @param mail whether it sends e-mails, or the address of a mail server */
export async function startOwnSignInHub(
  database: Database,
  {
    mail = true,
    identityProvider = null,
    secret = randomBytes(32),
    log = quietHub.log,
  }: {
    mail?: boolean | `smtp://${string}`
    identityProvider?: IdentitySettings | null
    secret?: Uint8Array
    log?: 'silent' | 'info'
  } = {},
): Promise<OwnSignInHub> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  await ensureSchema(database)
  const clock = { now: new Date() }
  const letters: OwnSignInHub['letters'] = []
  const read = new Set<(typeof letters)[number]>()
  const direct = {
    async send(_: 'email' | 'sms', to: string, { letter }: DirectMessage) {
      letters.push({ to, text: letter.text })
      return true
    },
    close() {},
  }
  const deps = { database, clock: () => clock.now, random: randomBytes, secret }
  const from = { name: 'Ville', address: 'ville@ville.example' }
  const server =
    typeof mail === 'string'
      ? openDirectSender(
          { mail: { url: mail, from, returnTo: null }, sms: null },
          { ...deps, publicUrl: url },
        )
      : null
  const app = await createApp({
    ...quietHub,
    ...deps,
    log,
    direct: server ?? (mail ? direct : null),
    reading: readPrimary(database),
    identityProvider,
    publicUrl: url,
  })
  await app.listen({ port, host: 'localhost' })
  return {
    url,
    database,
    clock,
    letters,
    code: () => makeSetupCode(deps),
    nextLink: (address) =>
      eventually(async () => {
        const letter = letters.find((one) => one.to === address && !read.has(one))
        if (!letter) throw new Error(`No e-mail came to ${address}`)
        read.add(letter)
        return /http\S+\/acces\/\S+/.exec(letter.text)?.[0] ?? ''
      }),
    lastCode(address) {
      const { text = '' } = letters.findLast(({ to }) => to === address) ?? {}
      return /^[0-9A-Z]{4}-[0-9A-Z]{4}$/m.exec(text)?.[0] ?? ''
    },
    setUp: async (by, typed) =>
      by.send(`${url}/setup`, {
        code: typed?.code ?? (await makeSetupCode(deps)),
        organisation: 'Ville de Saint-Étienne',
        name: 'Sylvie Roche',
        email: 'Sylvie.Roche@ville.example',
        ...typed,
      }),
    async makePasskey(by) {
      const device = openAuthenticator(url)
      const { said } = await by.ask(`${url}/compte/cle/options`, {})
      const made = await by.ask(`${url}/compte/cle`, device.make(said as never))
      return { device, status: made.status, href: made.said['href'] }
    },
    async close() {
      await app.close()
      await database.close()
    },
  }
}

/** Begins a sign-in of the console. @returns where it stopped: a page of the hub, or the console */
export async function beginSignIn(hub: string, by: Walker) {
  const verifier = randomBytes(32).toString('base64url')
  const place = await by.follow(signInAddress(hub, verifier), `${hub}/console/`)
  return { ...place, verifier }
}

/** Exchanges the address that a sign-in came back to for the name and the rights of who signed in. */
export async function whoIs(hub: string, address: string, verifier: string) {
  const answer = await askTokens(hub, {
    grant_type: 'authorization_code',
    code: new URL(address).searchParams.get('code') ?? '',
    redirect_uri: `${hub}/console/`,
    code_verifier: verifier,
  })
  const { access_token, refresh_token } = (await answer.json()) as Session
  const [, body = ''] = access_token.split('.')
  const { sub, parvis } = JSON.parse(Buffer.from(body, 'base64url').toString())
  return { agent: sub as string, rights: parvis, token: access_token, refresh: refresh_token }
}

/** Somebody who signed in at the hub itself. */
export type SignedIn = Awaited<ReturnType<typeof whoIs>>

/** Makes a passkey in a browser that proved whose account it opens, and signs in. */
export async function enter(hub: OwnSignInHub, by: Walker): Promise<SignedIn> {
  await hub.makePasskey(by)
  const { url, verifier } = await beginSignIn(hub.url, by)
  return whoIs(hub.url, url, verifier)
}

/** A browser without cookies. */
export const newBrowser = walker
