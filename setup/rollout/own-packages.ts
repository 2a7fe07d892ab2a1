import type { KeyObject } from 'node:crypto'
import { archive, type Files } from '../package/archive.ts'
import { filesFor } from '../package/built.ts'
import { signCrx } from './crx.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { Ids } from './ids.ts'
import type { Declaration } from './read-declaration.ts'
import { served } from './served-names.ts'

/**
 * Makes what the web server of an organisation gives to browsers, by file name.
 * @param dist the folder of the build
 */
export function ownPackages(
  declared: Declaration,
  { ids, key, version, dist }: { ids: Ids; key: KeyObject; version: string; dist: string },
): Map<string, Uint8Array> {
  const { address, opened, firefoxId } = declared
  const crx = `parvis-${version}.crx`
  const chromium = withManifest(filesFor('chrome', dist), (built) => ({
    ...built,
    version,
    ...granting(opened.map((origin) => `${origin}/*`)),
  }))
  const firefox = withManifest(filesFor('firefox', dist), (built) => ({
    ...built,
    version,
    // Firefox takes no port in a pattern.
    ...granting(opened.map((origin) => `${origin.replace(/:\d+$/, '')}/*`)),
    browser_specific_settings: {
      gecko: {
        ...built.browser_specific_settings?.gecko,
        id: firefoxId,
        update_url: `${address}/${served.firefoxUpdates}`,
      },
    },
  }))
  return new Map<string, Uint8Array>([
    [crx, signCrx(archive(chromium), key)],
    [served.chromiumUpdates, Buffer.from(updatesXml(ids.chromium, `${address}/${crx}`, version))],
    [served.firefoxPackage, archive(firefox)],
    [
      served.firefoxUpdates,
      Buffer.from(updatesJson(firefoxId, `${address}/${served.firefoxPackage}`, version)),
    ],
  ])
}

type Manifest = Record<string, unknown> & { browser_specific_settings?: { gecko: object } }

function withManifest(files: Files, change: (built: Manifest) => Manifest): Files {
  const built = JSON.parse(Buffer.from(files.get('manifest.json') ?? []).toString('utf8'))
  const written = Buffer.from(`${JSON.stringify(change(built), null, 2)}\n`)
  return new Map(files).set('manifest.json', written)
}

const granting = (patterns: string[]) =>
  patterns.length > 0 ? { host_permissions: [...new Set(patterns)] } : {}

const updatesXml = (id: string, address: string, version: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${escapeMarkup(address)}" version="${version}"/>
  </app>
</gupdate>
`

const updatesJson = (id: string, address: string, version: string) =>
  `${JSON.stringify({ addons: { [id]: { updates: [{ version, update_link: address }] } } }, null, 2)}\n`
