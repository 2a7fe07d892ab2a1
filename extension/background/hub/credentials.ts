import type * as oauth from 'oauth4webapi'
import type { Tokens } from '../../shared/state.ts'
import { dpopHandle } from './authorization-server.ts'
import type { KeyStore } from './session-keys.ts'

/** Credentials for the hub: a token, and the DPoP key that ties it to this browser. */
export interface Credentials {
  access: string
  /** `undefined` for a hub that ties its tokens to no key. */
  key: oauth.DPoPHandle | undefined
}

/** The credentials of these tokens; `null` once their key was deleted. */
export async function credentialsOf(
  keyStore: KeyStore,
  { access, key, behind }: Tokens,
): Promise<Credentials | null> {
  if (key === null) return { access, key: undefined }
  const pair = await keyStore.find(key)
  return pair && { access, key: dpopHandle(pair, behind) }
}
