import { readFile } from 'node:fs/promises'
import { text as textOf } from 'node:stream/consumers'
import { isIdentity } from '../../platform/crypto/age.ts'
import { BackupRefused } from './refused.ts'

/**
 * Reads the private keys of a file, as `age-keygen` writes it: one a line, `#` begins a comment.
 * @param path `-` for standard input
 * @throws BackupRefused
 */
export async function readIdentities(path: string): Promise<string[]> {
  const text = await readAll(path).catch(() => {
    throw new BackupRefused(`There is no file ${path} that can be read. Nothing was restored.`)
  })
  const lines = text.split('\n').map((line) => line.trim())
  const keys = lines.filter((line) => line !== '' && !line.startsWith('#'))
  if (keys.length === 0 || !keys.every(isIdentity))
    throw new BackupRefused(
      `${path} has no private key of age (AGE-SECRET-KEY-1…), or a line that is none. Nothing was restored.`,
    )
  return keys
}

const readAll = (path: string) => (path === '-' ? textOf(process.stdin) : readFile(path, 'utf8'))
