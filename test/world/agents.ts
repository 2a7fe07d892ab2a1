import { randomBytes } from 'node:crypto'
import { decodeJwt, importJWK, SignJWT } from 'jose'
import type { Rights } from '#shared/contract/agents/agent.ts'
import { audience } from '#shared/contract/agents/sign-in.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { upsertSignInRecord } from '../../hub/agents/authorisation/sign-in-records-sql.ts'
import { upsertAgent } from '../../hub/catalogue/organisations/agents-sql.ts'
import { openSigningKeys, signature } from '../../hub/platform/crypto/signing-keys.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { town } from './town.ts'

/** An agent of the test town. */
export interface TownAgent {
  name: string
  rights: Rights
}

const { organisation } = town

/** The agents: two of sealed sectors, a quality manager and an administrator. */
export const townAgents = {
  claire: agent('Claire', { service: 'etat-civil', sectors: ['etat-civil'], role: 'agent' }),
  karim: agent('Karim', { service: 'voirie', sectors: ['voirie'], role: 'agent' }),
  quality: agent('Sylvie', { sectors: [], role: 'quality' }),
  admin: agent('Paul', { sectors: ['etat-civil', 'voirie'], role: 'admin' }),
} as const satisfies Record<string, TownAgent>

/** The claims of a forged access token. */
export interface Forgery {
  issuer?: string
  audience?: string
  /** `null`: without expiry. */
  expires?: number | null
  typ?: string
  /** Its session; by default the stored one of its agent. */
  grant?: string
  /** The client it was issued to. */
  application?: string
  /** Thumbprint of the key it is bound to. */
  thumbprint?: string
}

/** Signs an access token as the hub would, with a stored session. */
export async function tokenOf(
  database: Database,
  secret: Uint8Array,
  { name, rights }: TownAgent,
  now: Date,
  forged: Forgery = {},
): Promise<string> {
  const [key] = await openSigningKeys(database, secret)
  if (!key) throw new Error('The hub has no key')
  const vouched = { issuer: 'https://identity.example', subject: name, name, rights }
  const id = await upsertAgent(database, uuidv7(now.getTime(), randomBytes(10)), vouched, now)
  const seconds = Math.floor(now.getTime() / 1000)
  const { expires = seconds + 600, application, thumbprint } = forged
  const grant = `session-of-${id}`
  const end = new Date(now.getTime() + 12 * 3_600_000)
  await upsertSignInRecord(database, 'Grant', grant, { accountId: id, iat: seconds }, end)
  const claims = {
    parvis: rights,
    grant: forged.grant ?? grant,
    ...(expires !== null && { exp: expires }),
    ...(application && { client_id: application }),
    ...(thumbprint && { cnf: { jkt: thumbprint } }),
  }
  return new SignJWT(claims)
    .setProtectedHeader({ alg: signature, kid: key.kid, typ: forged.typ ?? 'at+jwt' })
    .setSubject(id ?? '')
    .setIssuer(forged.issuer ?? town.hub)
    .setAudience(forged.audience ?? audience)
    .setIssuedAt(seconds)
    .sign(await importJWK(key, signature))
}

/** Signs the claims of a token anew, as if no application held it and no key were needed. */
export async function loosen(
  database: Database,
  secret: Uint8Array,
  token: string,
): Promise<string> {
  const [key] = await openSigningKeys(database, secret)
  if (!key) throw new Error('The hub has no key')
  const { client_id: _, cnf: __, ...claims } = decodeJwt(token)
  return new SignJWT(claims)
    .setProtectedHeader({ alg: signature, kid: key.kid, typ: 'at+jwt' })
    .sign(await importJWK(key, signature))
}

function agent(name: string, rights: Omit<Rights, 'organisation'>): TownAgent {
  return { name, rights: { organisation, ...rights } }
}
