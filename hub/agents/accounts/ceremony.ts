import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'
import * as z from 'zod'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import {
  findSignInRecord,
  insertSignInRecord,
  updateConsumed,
} from '../authorisation/sign-in-records-sql.ts'
import type { Account } from './accounts-sql.ts'
import { findPasskey, listPasskeys, type Passkey } from './passkeys-sql.ts'

type Needs = Pick<Deps, 'database' | 'clock' | 'publicUrl'>

/** Challenges stand among the records of sign-ins, which are swept as they expire. */
const model = 'Challenge'
const minute = 60_000

/** Reads hundreds of files, so that it is loaded for the first passkey and not by each process that starts. */
const library = () => import('@simplewebauthn/server')

/** What a browser answers; the library reads the rest. */
const answered = z.looseObject({ id: z.string().max(1400), response: z.looseObject({}) })

/** Asks a browser to make a passkey, or to use one, and judges its answer (WebAuthn level 3). */
export function openCeremony({ database, clock, publicUrl }: Needs) {
  const { hostname: rpID, origin } = new URL(publicUrl)

  /** Keeps a challenge for five minutes and for one use. @param whom an agent, or a sign-in */
  async function keep(challenge: string, whom: string): Promise<void> {
    const expires = new Date(clock().getTime() + 5 * minute)
    await insertSignInRecord(database, model, `${whom} ${challenge}`, {}, expires)
  }
  const spend = (whom: string) => async (challenge: string) => {
    const id = `${whom} ${challenge}`
    const kept = await findSignInRecord(database, model, 'id', id, clock())
    return kept !== null && updateConsumed(database, model, id, clock())
  }

  return {
    /** @param name what the browser shows as the name of the service */
    async askNew(
      { organisation, agent, email, name: person }: Account,
      name: string,
    ): Promise<PublicKeyCredentialCreationOptionsJSON> {
      const known = await listPasskeys(database, organisation, agent)
      const { generateRegistrationOptions } = await library()
      const options = await generateRegistrationOptions({
        rpName: name,
        rpID,
        userID: new TextEncoder().encode(agent),
        userName: email,
        userDisplayName: person,
        attestationType: 'none',
        excludeCredentials: known.map(({ passkey }) => ({ id: passkey })),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      })
      await keep(options.challenge, agent)
      return options
    },

    /** @throws Refusal `passkey_refused` */
    async readNew({ agent }: Account, body: unknown): Promise<MadePasskey> {
      const response = read<RegistrationResponseJSON>(body)
      const { verifyRegistrationResponse } = await library()
      const { registrationInfo } = await verifyRegistrationResponse({
        response,
        expectedChallenge: spend(agent),
        expectedOrigin: origin,
        expectedRPID: rpID,
        requireUserVerification: true,
      }).catch(refuse)
      if (!registrationInfo) return refuse()
      const { id, publicKey, counter, transports = [] } = registrationInfo.credential
      const public_key = Buffer.from(publicKey).toString('base64url')
      return { passkey: id, public_key, counter, transports }
    },

    /** @param uid the sign-in that goes on */
    async ask(uid: string): Promise<PublicKeyCredentialRequestOptionsJSON> {
      const { generateAuthenticationOptions } = await library()
      const options = await generateAuthenticationOptions({ rpID, userVerification: 'required' })
      await keep(options.challenge, uid)
      return options
    },

    /** @returns the passkey that was used, with its new counter @throws Refusal `passkey_refused` */
    async read(uid: string, body: unknown): Promise<Passkey> {
      const response = read<AuthenticationResponseJSON>(body)
      const known = await findPasskey(database, response.id)
      if (!known) return refuse()
      const { verifyAuthenticationResponse } = await library()
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response,
        expectedChallenge: spend(uid),
        expectedOrigin: origin,
        expectedRPID: rpID,
        requireUserVerification: true,
        credential: {
          id: known.passkey,
          publicKey: new Uint8Array(Buffer.from(known.public_key, 'base64url')),
          counter: known.counter,
        },
      }).catch(refuse)
      if (!verified) return refuse()
      return { ...known, counter: authenticationInfo.newCounter }
    },
  }
}

/** A passkey as a browser made it. */
type MadePasskey = Pick<Passkey, 'passkey' | 'public_key' | 'counter' | 'transports'>

function read<Response>(body: unknown): Response {
  const { data } = answered.safeParse(body)
  return data === undefined ? refuse() : (data as Response)
}

function refuse(): never {
  throw new Refusal('passkey_refused')
}
