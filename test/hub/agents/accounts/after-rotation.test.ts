import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addGeneration } from '../../../../hub/platform/crypto/change-root.ts'
import { followGenerations } from '../../../../hub/platform/crypto/hub-secret.ts'
import { deriveKey, keyedDigest, type Secret } from '../../../../hub/platform/crypto/secret.ts'
import { hubRoot } from '../../../world/hub-root.ts'
import {
  beginSignIn,
  newBrowser,
  type OwnSignInHub,
  startOwnSignInHub,
} from '../../../world/own-sign-in-hub.ts'
import { anyStore } from '../../../world/stores.ts'
import type { Walker } from '../../../world/walk.ts'

const secret = 'a secret that the tests know, and nobody else'
const email = 'sylvie.roche@ville.example'

describe.each(anyStore)('What a browser proved before the root changed, on $store', ({ open }) => {
  let hub: OwnSignInHub
  let root: Secret
  beforeAll(async () => {
    const database = await open()
    root = await hubRoot(database, secret)
    hub = await startOwnSignInHub(database, { secret: root })
    expect((await hub.setUp(newBrowser())).status).toBe(200)
  })
  afterAll(() => hub.close())

  /** Opens a link that was e-mailed, in a browser that knows nothing. */
  const proves = async () => {
    const by = newBrowser()
    const { url } = await beginSignIn(hub.url, by)
    await by.send(`${url}/link`, { email })
    await by.send(await hub.nextLink(email), {})
    return by
  }
  const asks = async (by: Walker) => (await by.ask(`${hub.url}/compte/cle/options`, {})).status
  const follows = () => followGenerations(hub.database, { secret, data: '' }, root)

  it('holds for an hour, and then nobody who knows the earlier root forges it', async () => {
    const [early, forger] = [await proves(), await proves()]
    await addGeneration(hub.database, Buffer.from(secret), 0)
    await follows()
    const late = await proves()
    expect(await asks(early)).toBe(200)
    await hub.database.query(`update root_generation set begins_at = now() - interval '61 minutes'`)
    await follows()
    expect(await asks(late)).toBe(200)
    expect(await asks(forger)).toBe(422)
  })
})

describe.each(anyStore)(
  'What opens an account when the root has changed, on $store',
  ({ open }) => {
    let hub: OwnSignInHub
    let root: Secret
    beforeAll(async () => {
      const database = await open()
      root = await hubRoot(database, secret)
      hub = await startOwnSignInHub(database, { secret: root })
    })
    afterAll(() => hub.close())

    const changes = async () => {
      await addGeneration(hub.database, Buffer.from(secret), 0)
      await followGenerations(hub.database, { secret, data: '' }, root)
    }
    const asks = async () => {
      // An address gets three e-mails in ten minutes.
      hub.clock.now = new Date(hub.clock.now.getTime() + 4 * 60_000)
      const by = newBrowser()
      const { url } = await beginSignIn(hub.url, by)
      expect((await by.send(`${url}/link`, { email })).status).toBe(200)
      return { by, url, link: await hub.nextLink(email), code: hub.lastCode(email) }
    }

    it('is a setup code, a link or its code of before, once each', async () => {
      const code = await hub.code()
      await changes()
      expect((await hub.setUp(newBrowser(), { code: 'AAAA-AAAA-AAAA-AAAA' })).status).toBe(422)
      expect((await hub.setUp(newBrowser(), { code })).status).toBe(200)
      const [pressed, typed] = [await asks(), await asks()]
      await hub.database.query('update root_generation set resealed_at = now()')
      await changes()
      expect((await typed.by.send(`${typed.url}/code`, { code: 'AAAA-AAAA' })).status).toBe(422)
      expect((await pressed.by.send(pressed.link, {})).status).toBe(200)
      expect((await pressed.by.send(pressed.link, {})).status).not.toBe(200)
      const again = await asks()
      await hub.database.query('update root_generation set resealed_at = now()')
      await changes()
      expect((await again.by.send(`${again.url}/code`, { code: again.code })).status).toBe(200)
    })

    it('is kept by no digest that the first root gives', async () => {
      const { link, code } = await asks()
      const key = deriveKey(Buffer.from(root), 'account link')
      const kept = JSON.stringify(
        await hub.database.query('select id, payload from sign_in_record'),
      )
      for (const text of [link.split('/').at(-1) ?? '', code])
        expect(kept).not.toContain(keyedDigest(key, text))
    })
  },
)
