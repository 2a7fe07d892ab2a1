import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import grants from './grants.sql?raw'

/** Names of roles that need no escaping, between quotes or in a string. */
const named = /^[a-z_][a-z0-9_-]{0,62}$/i

/**
 * Formats the statements that give a role what a hub needs, and no more.
 * @throws SettingRefused when it is no name of a role
 */
export function formatGrants(role: string): string {
  if (!named.test(role))
    throw new SettingRefused(
      'A role is named by letters, digits, _ and -, and begins with a letter or _. Use it like this: parvis database grants ROLE',
    )
  return grants.replaceAll('hub_role', role)
}
