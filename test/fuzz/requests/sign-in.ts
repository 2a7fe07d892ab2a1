import { createHash, randomBytes } from 'node:crypto'
import { applications, builtExtensionIds, scope } from '#shared/contract/agents/sign-in.ts'
import { type BrowserKey, makeBrowserKey } from '../../world/browser-key.ts'
import { town } from '../../world/town.ts'
import type { Answer } from './answer.ts'
import type { Asked } from './asked.ts'
import { seed } from './seed.ts'

/** Most pages between an application and its code. */
const most = 12

type Ask = (asked: Asked) => Promise<Answer>

/** What an application has once somebody came back to it, and what it proves with. */
interface CameBack {
  code: string
  /** What only the application knows, whose digest it asked with (PKCE). */
  verifier: string
}

/** What is exchanged for tokens, each once: a code of the extension, a refresh token of the console. */
export interface Exchanged extends CameBack {
  /** That the extension holds its key (DPoP), of a call to the token endpoint. */
  proof: string
  /** The same of the console, whose refresh token is tied to it. */
  deskProof: string
  refresh: string
}

/** Where the extension comes back to. */
export const extensionHome = `https://${builtExtensionIds.chromium}.chromiumapp.org/`

/** Where the console does. */
export const consoleHome = `${town.hub}/console/`

/** The id of a person, from their token. */
export const subjectOf = (token: string): string =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).sub

/** Somebody signs in to both applications. */
export async function signInToBoth(ask: Ask): Promise<Exchanged> {
  const key = await makeBrowserKey()
  const extension = await comeBack(ask, applications.extension, extensionHome)
  const desk = await comeBack(ask, applications.console, consoleHome)
  const fields = { client_id: applications.console, grant_type: 'authorization_code' }
  const { code, verifier: code_verifier } = desk
  const form = { ...fields, redirect_uri: consoleHome, code, code_verifier }
  const { status, body } = await ask(
    seed('POST /oauth/token', { form, headers: { dpop: await proveAsking(key) } }),
  )
  if (status !== 200) throw new Error(`No tokens: ${status} ${body.slice(0, 300)}`)
  const { refresh_token: refresh } = JSON.parse(body)
  const [proof, deskProof] = [await proveAsking(key), await proveAsking(key)]
  return { ...extension, refresh, proof, deskProof }
}

/** Proves a key to the token endpoint, whose library goes by the clock of the machine. */
export const proveAsking = (key: BrowserKey) =>
  key.prove({ method: 'POST', url: `${town.hub}/oauth/token` }, new Date())

/** Goes through the page of a sign-in. @returns where the browser goes on */
type Door = (address: string, cookie: string) => Promise<string>

/**
 * From an application to the identity provider, or through another door, and back, page after page.
 * @throws Error on the way
 */
export async function comeBack(
  ask: Ask,
  application: string,
  home: string,
  door: Door = async (address) => `${address}/openid`,
): Promise<CameBack> {
  const verifier = randomBytes(32).toString('base64url')
  const cookies = new Map<string, string>()
  const query = {
    ...{
      response_type: 'code',
      client_id: application,
      redirect_uri: home,
      scope,
      prompt: 'login',
    },
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }
  let address = `${town.hub}${seed('GET /oauth/authorize', { query }).target}`
  for (let left = most; left > 0 && !address.startsWith(home); left -= 1)
    address = await next(ask, address, cookies, door)
  const code = new URL(address).searchParams.get('code')
  if (!code) throw new Error(`Stopped at ${address}`)
  return { code, verifier }
}

async function next(
  ask: Ask,
  address: string,
  cookies: Map<string, string>,
  door: Door,
): Promise<string> {
  if (!address.startsWith(town.hub)) {
    const { headers } = await fetch(address, { redirect: 'manual' })
    return headers.get('location') ?? address
  }
  const { pathname, search } = new URL(address)
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const page = seed('GET /oauth/authorize', { headers: { ...(cookie && { cookie }) } })
  const { status, headers, body } = await ask({ ...page, target: `${pathname}${search}` })
  for (const line of (headers['set-cookie'] ?? '').split('\n')) {
    const [, name, value] = /^([^=;]+)=([^;]*)/.exec(line) ?? []
    if (name !== undefined && value !== undefined) cookies.set(name, value)
  }
  const { location } = headers
  if (!location && status === 200 && /\/sign-in\/[\w-]+$/.test(pathname))
    return door(address, cookie)
  if (!location) throw new Error(`Stopped at ${pathname}: ${status} ${body.slice(0, 300)}`)
  return new URL(location, address).href
}
