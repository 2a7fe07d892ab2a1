import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { compress, decompress, init } from '@bokuweb/zstd-wasm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../../../world/hub.ts'
import { ownFolder } from '../../../world/product.ts'
import { openNewEmbedded } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const folder = ownFolder()
const content = 'export const form = "un formulaire"\n'.repeat(50)

let hub: TestHub
beforeAll(async () => {
  await init()
  for (const file of [
    'widget/form.js',
    'widget/loader.js',
    'widget/start.js',
    'console/console.js',
  ]) {
    mkdirSync(join(folder.path, file, '..'), { recursive: true })
    writeFileSync(join(folder.path, file), content)
    writeFileSync(join(folder.path, `${file}.br`), brotliCompressSync(content))
    writeFileSync(join(folder.path, `${file}.zst`), compress(Buffer.from(content), 19))
    writeFileSync(join(folder.path, `${file}.gz`), gzipSync(content))
  }
  hub = await startHub(await openNewEmbedded(), null, { built: folder.path })
})
afterAll(async () => {
  await hub.close()
  folder.remove()
})

const read = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  hub.send({ method, url, headers })

describe.each(['/widget/test/form.js', '/parvis.js', '/parvis.mjs', '/console/console.js'])(
  'The file %s',
  (url) => {
    it.each([
      ['gzip, deflate, br, zstd', 'br', (sent: Buffer) => String(brotliDecompressSync(sent))],
      ['gzip, deflate, zstd', 'zstd', (sent: Buffer) => String(Buffer.from(decompress(sent)))],
      ['br;q=0.5, zstd', 'zstd', (sent: Buffer) => String(Buffer.from(decompress(sent)))],
      ['zstd;q=0, gzip', 'gzip', (sent: Buffer) => String(gunzipSync(sent))],
      ['gzip, deflate', 'gzip', (sent: Buffer) => String(gunzipSync(sent))],
      ['identity', undefined, String],
      ['br;q=0', undefined, String],
    ])('comes to who reads %s as it was made by the build: %s', async (accepted, used, unpack) => {
      const sent = await read(url, { 'accept-encoding': accepted })
      expect(sent.statusCode).toBe(200)
      expect(sent.headers['content-encoding']).toBe(used)
      expect(sent.headers['content-type']).toMatch(/^(application|text)\/javascript/)
      expect(sent.headers.vary).toMatch(/\baccept-encoding\b/)
      expect(unpack(sent.rawPayload)).toBe(content)
    })

    it('is not sent again to who has it, and a HEAD says what a GET would', async () => {
      const headers = { 'accept-encoding': 'br' }
      const sent = await read(url, headers)
      const etag = String(sent.headers.etag)
      const again = await read(url, { ...headers, 'if-none-match': etag })
      expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0])
      expect(again.headers.vary).toMatch(/\baccept-encoding\b/)
      const asked = await read(url, headers, 'HEAD')
      for (const name of ['content-encoding', 'content-length', 'content-type', 'etag'])
        expect([name, asked.headers[name]]).toEqual([name, sent.headers[name]])
      const plain = await read(url, { 'accept-encoding': 'identity' })
      expect(plain.headers.etag).not.toBe(etag)
    })
  },
)

it('A part of a file is a part of what was asked for', async () => {
  const range = { 'accept-encoding': 'identity', range: 'bytes=7-11' }
  const part = await read('/widget/test/form.js', range)
  expect([part.statusCode, part.body]).toEqual([206, content.slice(7, 12)])
})

it.each([
  ['file_changed', { 'if-match': '"another"' }, 412],
  ['file_changed', { 'if-unmodified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 412],
  ['range_outside', { range: 'bytes=99999999-' }, 416],
] as const)('A file is refused by %s, not by a fault of ours: %o', async (code, asked, status) => {
  for (const accepted of ['identity', 'br']) {
    const refused = await read('/console/console.js', { 'accept-encoding': accepted, ...asked })
    expect([refused.statusCode, refused.json().code]).toEqual([status, code])
    expect(refused.headers['content-encoding']).toBeUndefined()
  }
})

describe.each(['/assets/pages.css', '/openapi.json', '/docs', `/notice/${town.site}`])(
  'The public copy at %s',
  (url) => {
    it('is not sent again to who has it', async () => {
      const sent = await read(url)
      expect(sent.headers['cache-control']).toContain('public')
      const headers = { 'if-none-match': String(sent.headers.etag) }
      const again = await read(url, headers)
      expect([again.statusCode, again.body]).toEqual([304, ''])
      expect(again.headers.etag).toBe(sent.headers.etag)
    })
  },
)

it('The contract and the style of pages leave compressed for who reads it', async () => {
  for (const url of ['/openapi.json', '/docs']) {
    const plain = await read(url, { 'accept-encoding': 'identity' })
    const small = await read(url, { 'accept-encoding': 'br, gzip' })
    expect(small.headers['content-encoding']).toBe('br')
    expect(small.headers.vary).toMatch(/\baccept-encoding\b/)
    expect(String(brotliDecompressSync(small.rawPayload))).toBe(plain.body)
    expect(small.rawPayload.length).toBeLessThan(plain.rawPayload.length / 5)
  }
})
