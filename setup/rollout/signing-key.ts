import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { chromiumIdOf } from './crx.ts'
import { RolloutRefused } from './rollout-refused.ts'

/** Shortest RSA key that is accepted, in bits. */
const shortest = 2048

/**
 * Writes a new private key, which only its owner may read.
 * @returns the id that it gives to the extension in Chromium
 * @throws RolloutRefused where a file is there already
 */
export function createKey(path: string): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: shortest })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' })
  try {
    writeFileSync(path, pem, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new RolloutRefused(
        `${path} is there already, and was not touched: another key is another id on every machine.`,
      )
    throw new RolloutRefused(`${path} cannot be written: ${(error as Error).message}.`)
  }
  return chromiumIdOf(privateKey)
}

/** Reads a private key. @throws RolloutRefused, with what to do */
export function readKey(path: string): KeyObject {
  const key = parse(path)
  if (key.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < shortest)
    throw new RolloutRefused(`${path} is no RSA key of ${shortest} bits or more.`)
  // Windows has no such permissions, and reports them as open.
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0)
    throw new RolloutRefused(`${path} may be read by others: chmod 600 ${path}.`)
  return key
}

function parse(path: string): KeyObject {
  let pem: Buffer
  try {
    pem = readFileSync(path)
  } catch {
    throw new RolloutRefused(
      `The key ${path} cannot be read. The first time, make one: npm run package -- --new-key ${path}`,
    )
  }
  try {
    return createPrivateKey(pem)
  } catch {
    throw new RolloutRefused(`${path} is no private key in PEM.`)
  }
}
