import { spawnSync } from 'node:child_process'
import { createHash, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { RealBrowser } from './browser.ts'
import { zip } from './zip.ts'

/** A server that gives the extension, and says which version is the newest, as one of an organisation does. */
export interface UpdateServer {
  /** The extension's id. In Chromium it comes from a key that was made for this test. */
  id: string
  /** Where Chromium asks for updates. */
  updates: string
  /** Packs the built extension as this version, which is the newest from now on. @returns its address */
  publish(version: string): string
  /** Paths it was asked for. */
  asked: string[]
  close(): void
}

/** @param folder of this test's own, where the extension is packed */
export async function openUpdateServer(real: RealBrowser, folder: string): Promise<UpdateServer> {
  const pack = real.browser === 'firefox' ? packForFirefox(folder) : packForChromium(real, folder)
  const files = new Map<string, Buffer>()
  let newest = ''
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    const [path = ''] = url.split('?')
    asked.push(path)
    const file = files.get(path)
    if (file) response.setHeader('content-type', pack.type).end(file)
    else if (path === '/updates.xml')
      response.setHeader('content-type', 'text/xml').end(
        `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${pack.id}"><updatecheck codebase="${at}${pathOf(newest)}" version="${newest}"/></app>
</gupdate>`,
      )
    else response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const pathOf = (version: string) => `/parvis-${version}.${pack.ending}`
  return {
    id: pack.id,
    updates: `${at}/updates.xml`,
    asked,
    publish(version) {
      files.set(pathOf(version), pack.pack(version))
      newest = version
      return at + pathOf(version)
    },
    close: () => void server.close(),
  }
}

/** How one browser wants an extension packed. */
interface Packing {
  id: string
  ending: string
  type: string
  pack(version: string): Buffer
}

function packForChromium({ path = '' }: RealBrowser, folder: string): Packing {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const key = join(folder, 'key.pem')
  writeFileSync(key, privateKey, { mode: 0o600 })
  const digest = createHash('sha256').update(publicKey).digest('hex').slice(0, 32)
  const id = digest.replaceAll(/./g, (digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 16)),
  )
  return {
    id,
    ending: 'crx',
    type: 'application/x-chrome-extension',
    pack(version) {
      const extension = copyOf('dist/extension-chrome', folder, version)
      const profile = `--user-data-dir=${join(folder, 'packing')}`
      const made = [`--pack-extension=${extension}`, `--pack-extension-key=${key}`]
      const { status, stderr } = spawnSync(path, ['--no-sandbox', '--headless', profile, ...made])
      if (status !== 0) throw new Error(`${stderr}`)
      return readFileSync(`${extension}.crx`)
    },
  }
}

const packForFirefox = (folder: string): Packing => ({
  id: 'extension@parvis.example',
  ending: 'xpi',
  type: 'application/x-xpinstall',
  pack: (version) => zip(copyOf('dist/extension-firefox', folder, version)),
})

/** The built extension under another version. @returns where it is */
function copyOf(built: string, folder: string, version: string): string {
  const copy = join(folder, version)
  cpSync(built, copy, { recursive: true })
  const manifest = join(copy, 'manifest.json')
  const said = JSON.parse(readFileSync(manifest, 'utf8'))
  writeFileSync(manifest, JSON.stringify({ ...said, version }))
  return copy
}
