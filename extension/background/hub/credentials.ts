import type * as oauth from 'oauth4webapi'
import type { Tokens } from '../../shared/state.ts'
import { dpopHandle } from './authorization-server.ts'
import { findKey } from './session-keys.ts'

/** What opens the hub: a token, with what proves that it is shown by the browser it was given to. */
export interface Credentials {
  access: string
  /** `undefined` for a hub that ties its tokens to no key. */
  key: oauth.DPoPHandle | undefined
}

/** The pass that tokens make here; `null` once their key was thrown away. */
export async function credentialsOf({ access, key, behind }: Tokens): Promise<Credentials | null> {
  if (key === null) return { access, key: undefined }
  const pair = await findKey(key)
  return pair && { access, key: dpopHandle(pair, behind) }
}
