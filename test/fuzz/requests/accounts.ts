import { applications } from '#shared/contract/agents/sign-in.ts'
import { sha256 } from '../../../hub/platform/crypto/digest.ts'
import { type Authenticator, openAuthenticator } from '../../world/authenticator.ts'
import { makeBrowserKey } from '../../world/browser-key.ts'
import { newId } from '../../world/feedback.ts'
import { town } from '../../world/town.ts'
import { type Answer, cookiesOf } from './answer.ts'
import type { Asked } from './asked.ts'
import type { Known } from './known.ts'
import { seed } from './seed.ts'
import { comeBack, consoleHome, proveAsking } from './sign-in.ts'

/** What accounts of the hub itself bring. */
type OfAccounts = Pick<
  Known,
  | 'person'
  | 'leaver'
  | 'maker'
  | 'access'
  | 'proved'
  | 'madePasskey'
  | 'ownToken'
  | 'passkey'
  | 'usedPasskey'
>

interface Asking {
  ask(asked: Asked): Promise<Answer>
  /** Token of an administrator. */
  admin: string
  /** Makes a token that needs no proof, of one that does. */
  loosen(token: string): Promise<string>
}

/**
 * Invites people who sign in at the hub itself: one who has two passkeys and is signed in, one who is
 * about to make one, one who has not opened their link, one who leaves.
 * @param began a sign-in that a passkey completes
 * @throws Error on the way
 */
export async function openAccounts(
  { ask, admin, loosen }: Asking,
  began: Pick<Known, 'signIn' | 'cookie'>,
): Promise<OfAccounts> {
  const ok = async (asked: Asked) => {
    const answer = await ask(asked)
    if (answer.status < 400) return answer
    throw new Error(`${asked.route}: ${answer.status} ${answer.body.slice(0, 300)}`)
  }
  const invite = async () => {
    const json = {
      ...{ email: `${newId()}@bourg.example`, name: 'Zoé', locale: 'fr', role: 'agent' },
      ...{ service: null, sectors: null, services: null },
    }
    const { body } = await ok(seed('POST /v1/people', { as: admin, json }))
    const { person, link } = JSON.parse(body)
    return { person, access: String(link).slice(String(link).lastIndexOf('/') + 1) }
  }
  const prove = async ({ access }: { access: string }) =>
    cookiesOf(await ok(seed('POST /acces/:token', { at: [access], form: {} })))
  const make = async (cookie: string, device: Authenticator) => {
    const { body } = await ok(seed('POST /compte/cle/options', { headers: { cookie }, json: {} }))
    return device.make(JSON.parse(body))
  }
  const use = async (device: Authenticator, uid: string, cookie: string) => {
    const asked = { at: [uid], headers: { cookie }, json: {} }
    const { body } = await ok(seed('POST /oauth/sign-in/:uid/passkey/options', asked))
    return device.use(JSON.parse(body))
  }
  const openDevice = () => openAuthenticator(new URL(town.hub).origin)

  const [zoe, idle, leaver, maker] = [
    await invite(),
    await invite(),
    await invite(),
    await invite(),
  ]
  const device = openDevice()
  let cookie = await prove(zoe)
  let id = ''
  for (const one of [device, openDevice()]) {
    const json = await make(cookie, one)
    cookie = cookiesOf(await ok(seed('POST /compte/cle', { headers: { cookie }, json })))
    id = json.id
  }
  const proved = await prove(maker)
  return {
    person: zoe.person,
    leaver: leaver.person,
    maker: maker.person,
    access: idle.access,
    proved,
    madePasskey: JSON.stringify(await make(proved, openDevice())),
    ownToken: await signIn(),
    passkey: sha256(id).slice(0, 22),
    usedPasskey: JSON.stringify(await use(device, began.signIn, began.cookie)),
  }

  async function signIn(): Promise<string> {
    const came = await comeBack(ask, applications.console, consoleHome, async (address, cookie) => {
      const uid = address.slice(address.lastIndexOf('/') + 1)
      const json = await use(device, uid, cookie)
      const asked = { at: [uid], headers: { cookie }, json }
      return JSON.parse((await ok(seed('POST /oauth/sign-in/:uid/passkey', asked))).body).href
    })
    const form = {
      ...{ client_id: applications.console, grant_type: 'authorization_code' },
      ...{ redirect_uri: consoleHome, code: came.code, code_verifier: came.verifier },
    }
    const headers = { dpop: await proveAsking(await makeBrowserKey()) }
    const { body } = await ok(seed('POST /oauth/token', { form, headers }))
    return loosen(JSON.parse(body).access_token)
  }
}
