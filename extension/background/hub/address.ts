import { readHubAddress } from '../../hub-address.ts'

/** Address of the hub: what a policy says, else what was typed in the options. `null` if none is. */
export async function findHub(): Promise<string | null> {
  for (const area of ['managed', 'local'] as const) {
    // Firefox refuses to read `managed` where there is no policy.
    const { hub } = await chrome.storage[area].get('hub').catch(() => ({ hub: undefined }))
    if (!hub) continue
    const read = readHubAddress(String(hub))
    return 'hub' in read ? read.hub : null
  }
  return null
}
