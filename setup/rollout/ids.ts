import { createPublicKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromiumIdOf } from './crx.ts'

/** Ids of the extension, one a family of browsers. */
export interface Ids {
  /** Chromium, Chrome and Edge. */
  chromium: string
  firefox: string
}

/** Reads the ids of the extension as the source builds it. @param dist the folder of the build */
export function builtIds(dist: string): Ids {
  const manifestOf = (store: string) =>
    JSON.parse(readFileSync(join(dist, `extension-${store}`, 'manifest.json'), 'utf8'))
  const key = Buffer.from(manifestOf('chrome').key, 'base64')
  return {
    chromium: chromiumIdOf(createPublicKey({ key, format: 'der', type: 'spki' })),
    firefox: manifestOf('firefox').browser_specific_settings.gecko.id,
  }
}
