import { parseHubAddress } from '../../shared/hub-address.ts'
import { readManagedStorage } from '../platform/managed-storage.ts'

/** Address of the hub: from the policy, else from the options; `null` where neither has one. */
export async function findHub(): Promise<string | null> {
  const managed = await readManagedStorage(['hub'])
  const local = await chrome.storage.local.get('hub')
  const read = parseHubAddress(managed?.['hub'] || local['hub'])
  return 'hub' in read ? read.hub : null
}
