import * as z from 'zod'

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/

/** An address without slash at its end; over TLS, or on this very machine. */
const address = z
  .url({ protocol: /^https?$/ })
  .transform((url) => url.replace(/\/+$/, ''))
  .refine((url) => {
    const { protocol, hostname } = new URL(url)
    return protocol === 'https:' || loopback.test(hostname)
  })

/** Address of the hub: what a policy says, else what was typed in the options. `null` if none is. */
export async function findHub(): Promise<string | null> {
  for (const area of ['managed', 'local'] as const) {
    // Firefox refuses to read `managed` where there is no policy.
    const { hub } = await chrome.storage[area].get('hub').catch(() => ({ hub: undefined }))
    if (hub) return address.safeParse(hub).data ?? null
  }
  return null
}

/** Whether a hub may be spoken to without TLS: only on this very machine. */
export function isLoopback(hub: string): boolean {
  return loopback.test(new URL(hub).hostname)
}
