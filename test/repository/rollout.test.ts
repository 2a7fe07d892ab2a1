import { createHash, createPublicKey, verify } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumIdOf } from '../../setup/rollout/crx.ts'
import { ownPackages } from '../../setup/rollout/own-packages.ts'
import { readDeclaration } from '../../setup/rollout/read-declaration.ts'
import { createKey, readKey } from '../../setup/rollout/signing-key.ts'

let folder: string
let key: string
let id: string
beforeAll(() => {
  mkdirSync('node_modules/.cache', { recursive: true })
  folder = mkdtempSync('node_modules/.cache/rollout-')
  key = join(folder, 'key.pem')
  id = createKey(key)
})
afterAll(() => rmSync(folder, { recursive: true }))

const known = ['hub', 'tools']
const town = {
  address: 'https://outils.ville.example/parvis/',
  key: 'key.pem',
  firefoxId: 'extension@ville.example',
  settings: { hub: 'https://parvis.ville.example', tools: ['https://demandes.ville.example:8443'] },
}
function declare(more: object, text?: string) {
  const path = join(folder, 'organisation.json')
  writeFileSync(path, text ?? JSON.stringify({ ...town, ...more }))
  return readDeclaration(path, known)
}

const packaged = (more: object = {}) =>
  ownPackages(declare(more), {
    ids: { chromium: id, firefox: town.firefoxId },
    key: readKey(key),
    version: '1.2.3',
    dist: 'dist',
  })
const textOf = (files: ReadonlyMap<string, Uint8Array>, name: string) =>
  Buffer.from(files.get(name) ?? '').toString('utf8')
/** The manifest inside a package. A ZIP may have anything before it, as a CRX has. */
const manifestIn = (bytes: Uint8Array = new Uint8Array()) =>
  JSON.parse(Buffer.from(unzipSync(bytes)['manifest.json'] ?? '').toString('utf8'))

describe('The packages of an organisation', () => {
  it('are the same bytes each time, and named by the update manifests', () => {
    const [one, other] = [packaged(), packaged()]
    expect([...one.keys()]).toEqual([
      'parvis-1.2.3.crx',
      'updates.xml',
      'parvis.xpi',
      'updates.json',
    ])
    for (const [name, bytes] of one)
      expect(Buffer.compare(bytes, other.get(name) ?? new Uint8Array()), name).toBe(0)
    expect(textOf(one, 'updates.xml')).toContain(`<app appid="${id}">`)
    expect(textOf(one, 'updates.xml')).toContain(
      'codebase="https://outils.ville.example/parvis/parvis-1.2.3.crx" version="1.2.3"',
    )
    const update_link = 'https://outils.ville.example/parvis/parvis.xpi'
    expect(JSON.parse(textOf(one, 'updates.json'))).toEqual({
      addons: { [town.firefoxId]: { updates: [{ version: '1.2.3', update_link }] } },
    })
  })

  it('are signed for Chromium by the key that the id comes from', () => {
    const crx = Buffer.from(packaged().get('parvis-1.2.3.crx') ?? '')
    expect(crx.toString('latin1', 0, 4)).toBe('Cr24')
    expect(crx.readUInt32LE(4)).toBe(3)
    const header = crx.subarray(12, 12 + crx.readUInt32LE(8))
    const archive = crx.subarray(12 + header.length)
    const spki = createPublicKey(readKey(key)).export({ type: 'spki', format: 'der' })
    const signature = header.subarray(header.length - 22 - 256, header.length - 22)
    const signed = header.subarray(header.length - 18)
    expect(header.includes(spki)).toBe(true)
    expect(signed.subarray(2)).toEqual(createHash('sha256').update(spki).digest().subarray(0, 16))
    const covered = [Buffer.from('CRX3 SignedData\0\x12\0\0\0', 'latin1'), signed, archive]
    expect(verify('sha256', Buffer.concat(covered), createPublicKey(readKey(key)), signature)).toBe(
      true,
    )
    expect(chromiumIdOf(createPublicKey(readKey(key)))).toBe(id)
  })

  it('read no page by themselves, unless the organisation opens its tools', () => {
    const manifests = (more: object) => {
      const files = packaged(more)
      const crx = Buffer.from(files.get('parvis-1.2.3.crx') ?? '')
      return [crx.subarray(12 + crx.readUInt32LE(8)), files.get('parvis.xpi')].map(manifestIn)
    }
    for (const manifest of manifests({})) {
      expect(manifest).toMatchObject({ version: '1.2.3' })
      expect(manifest).not.toHaveProperty('host_permissions')
      expect(manifest).not.toHaveProperty('key')
    }
    const [chromium, firefox] = manifests({ opensTools: true })
    expect(chromium.host_permissions).toEqual(['https://demandes.ville.example:8443/*'])
    expect(firefox.host_permissions).toEqual(['https://demandes.ville.example/*'])
    expect(firefox.browser_specific_settings.gecko).toMatchObject({
      id: town.firefoxId,
      update_url: 'https://outils.ville.example/parvis/updates.json',
    })
  })
})

describe('The key of an organisation', () => {
  it('is read by its owner alone, and never written over', () => {
    const before = readFileSync(key)
    expect(statSync(key).mode & 0o777).toBe(0o600)
    expect(() => createKey(key)).toThrow(/is there already, and was not touched/)
    expect(readFileSync(key)).toEqual(before)
    chmodSync(key, 0o644)
    expect(() => readKey(key)).toThrow(/may be read by others: chmod 600/)
    chmodSync(key, 0o600)
  })

  it('is asked for where it is missing or is none', () => {
    expect(() => readKey(join(folder, 'nowhere.pem'))).toThrow(/npm run package -- --new-key/)
    writeFileSync(join(folder, 'none.pem'), 'secret', { mode: 0o600 })
    expect(() => readKey(join(folder, 'none.pem'))).toThrow(/is no private key in PEM/)
  })
})

describe('A declaration', () => {
  it.each([
    [{ address: 'http://outils.ville.example' }, /address: expected an address by https/],
    [{ firefoxId: 'parvis' }, /firefoxId: expected the form of an e-mail address/],
    [{ revision: 0 }, /revision/],
    [{ hub: 'https://parvis.ville.example' }, /hub/],
    [{ settings: { Hub: 'x' } }, /settings has Hub\. Known are hub, tools\./],
    [{ opensTools: true, settings: {} }, /opensTools needs settings\.tools/],
    [{ opensTools: true, settings: { tools: ['https://*'] } }, /opensTools needs settings\.tools/],
    [{ opensTools: true, settings: { tools: ['https://a.example/x'] } }, /opensTools needs/],
  ])('is refused with its fault: %j', (more, fault) => {
    expect(() => declare(more)).toThrow(fault)
  })

  it('is refused where it is no JSON', () => {
    expect(() => declare({}, '{')).toThrow(/organisation\.json is no JSON/)
  })
})
