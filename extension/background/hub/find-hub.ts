import { readHubAddress } from '../../shared/hub-address.ts'
import { readManaged } from '../platform/managed-storage.ts'

/** Address of the hub: what a policy says, else what was typed in the options. `null` if none is. */
export async function findHub(): Promise<string | null> {
  const managed = await readManaged(['hub'])
  const local = await chrome.storage.local.get('hub')
  const read = readHubAddress(managed?.['hub'] || local['hub'])
  return 'hub' in read ? read.hub : null
}
