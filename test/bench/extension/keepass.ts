import { existsSync, readFileSync } from 'node:fs'

/** The peer: KeePassXC-Browser as Debian packs it for Chromium, which watches pages for fields to fill. */
export const keepass = {
  name: 'KeePassXC-Browser',
  package: 'webext-keepassxc-browser',
  folder: '/usr/share/chromium/extensions/keepassxc-browser',
  /** The key of its manifest makes it the same everywhere. */
  base: 'chrome-extension://oboonakemofpalcgghocfoadofidjkkk/',
} as const

/** What its manifest says. */
export interface KeepassManifest {
  version: string
  /** What the manifest has put into each page, in order: scripts and styles. */
  injected: readonly string[]
}

/** Reads the manifest of the peer; `null` where it is not installed. */
export function readKeepass(): KeepassManifest | null {
  const file = `${keepass.folder}/manifest.json`
  if (!existsSync(file)) return null
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    version: string
    content_scripts: { js?: string[]; css?: string[] }[]
  }
  return {
    version: manifest.version,
    injected: manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]),
  }
}
