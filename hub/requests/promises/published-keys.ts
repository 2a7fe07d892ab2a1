import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { type PromiseKey, promiseKey } from '#shared/contract/requests/signed-promise.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'

const jwks = z.object({ keys: z.array(z.unknown()) })

/** Timeout of a download, in milliseconds. */
const patience = 10_000

/**
 * Reads the promise keys in a published key set (RFC 7517); skips others, such as those of tokens.
 * @param where a file, or a URL
 * @throws SettingRefused when it is unreadable, or holds no promise key
 */
export async function readPublishedKeys(where: string): Promise<PromiseKey[]> {
  const known = jwks.safeParse(await readJson(where)).data?.keys ?? []
  const keys = known.flatMap((key) => promiseKey.safeParse(key).data ?? [])
  if (keys.length > 0) return keys
  throw new SettingRefused(
    `${where} holds no key of promises. A hub publishes its own at /.well-known/jwks.json.`,
  )
}

async function readJson(where: string): Promise<unknown> {
  try {
    if (!/^https?:\/\//.test(where)) return JSON.parse(await readFile(where, 'utf8'))
    const answer = await fetch(where, { signal: AbortSignal.timeout(patience) })
    return await answer.json()
  } catch {
    throw new SettingRefused(`The keys cannot be read from ${where}. Check it, and try again.`)
  }
}
