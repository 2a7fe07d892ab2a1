import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readExtensionIds } from '../../../../hub/agents/sign-in/extension-ids.ts'
import {
  applications,
  builtExtensionIds,
  redirectsField,
} from '../../../../shared/contract/agents/sign-in.ts'
import { type SignInHub, startSignInHub } from '../../../world/sign-in-hub.ts'
import { anyStore } from '../../../world/stores.ts'

const ids = 'abcdefghijklmnopabcdefghijklmnop extension@ville.example'
const named = readExtensionIds(ids) ?? []
const stranger = `https://${builtExtensionIds.chromium}.chromiumapp.org/`

describe.each(anyStore)('A hub that names extensions of other ids, on $store', ({ open }) => {
  let hub: SignInHub
  let here = ''
  beforeAll(async () => {
    hub = await startSignInHub(await open(), { extensionRedirects: named })
    ;[here] = hub.addresses
  })
  afterAll(() => hub?.close())

  /** Whether who comes with this return address is led to the sign-in. */
  const leads = async (redirect: string) => {
    const asked = new URLSearchParams({
      response_type: 'code',
      client_id: applications.extension,
      redirect_uri: redirect,
      scope: 'openid',
      code_challenge: 'a'.repeat(43),
      code_challenge_method: 'S256',
    })
    const { status } = await fetch(`${here}/oauth/authorize?${asked}`, { redirect: 'manual' })
    return status === 303
  }

  it('lets them sign in, and no other: not even the one that its own source builds', async () => {
    expect(named).toHaveLength(3)
    for (const redirect of named) expect(await leads(redirect), redirect).toBe(true)
    expect(await leads(stranger)).toBe(false)
  })

  it('says so where they look before they open a window, to an extension of any id', async () => {
    const headers = { origin: 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba' }
    const response = await fetch(`${here}/.well-known/openid-configuration`, { headers })
    expect(response.headers.get('access-control-allow-origin')).not.toBeNull()
    expect(await response.json()).toMatchObject({
      // The panel of the hub's own page comes back there.
      [redirectsField]: [...named, `${here}/panel/back`],
    })
  })
})
