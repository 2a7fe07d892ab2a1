import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { textOf } from '../../../world/page-text.ts'
import { stores } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const [algorithm, folder] = ['sha384', 'test/fixtures/built/widget']
const digestOf = (file: string) =>
  `sha384-${createHash(algorithm)
    .update(readFileSync(`${folder}/${file}`))
    .digest('base64')}`

describe('The snippet of a site', () => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await (stores[0]?.open ?? Promise.reject)())
  })
  afterAll(() => hub.close())

  const read = (site: string) => hub.send({ method: 'GET', url: `/v1/sites/${site}/tags` })

  it('is two tags, the one of a version with the digest of the very file it loads', async () => {
    const { moving, fixed } = (await read(town.site)).json()
    expect(moving).toBe(
      `<script async src="${town.hub}/parvis.js" data-site="${town.site}"></script>`,
    )
    const [, src = '', integrity] = /src="([^"]+)" integrity="([^"]+)"/.exec(fixed) ?? []
    expect(integrity).toBe(digestOf('loader.js'))
    const loaded = await hub.send({ method: 'GET', url: new URL(src).pathname })
    expect(loaded.headers['cache-control']).toContain('immutable')
    expect(loaded.headers['content-type']).toContain('javascript')
    expect(loaded.rawPayload).toEqual(readFileSync(`${folder}/loader.js`))
  })

  it('may hold the digest of every piece that comes later, with what a policy needs for it', async () => {
    const { version, pieces, policy } = (await read(town.site)).json()
    const [, map = ''] = /^<script type="importmap">(.*)<\/script>$/.exec(pieces) ?? []
    expect(JSON.parse(map).integrity).toEqual({
      [`${town.hub}/widget/${version}/form.js`]: digestOf('form.js'),
      [`${town.hub}/widget/${version}/start.js`]: digestOf('start.js'),
    })
    expect(policy).toBe(`'sha256-${createHash('sha256').update(map).digest('base64')}'`)
  })

  it('stands in the documentation of the hub, with the digest', async () => {
    const page = textOf(await hub.send({ method: 'GET', url: '/docs' }))
    const { moving, fixed } = (await read(town.site)).json()
    for (const tag of [moving, fixed])
      expect(page).toContain(tag.replace(`data-site="${town.site}"`, 'data-site="SITE"'))
  })

  it('is said of a site that exists', async () => {
    expect((await read('nulle-part')).statusCode).toBe(404)
  })

  it('is the same script as a module, for pages that are built', async () => {
    const headers = { origin: 'https://anyone.example' }
    const module = await hub.send({ method: 'GET', url: '/parvis.mjs', headers })
    expect(module.headers['access-control-allow-origin']).toBe(headers.origin)
    expect(module.headers['content-type']).toContain('javascript')
  })
})
