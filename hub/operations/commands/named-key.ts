import { readKey } from '../../agents/authorisation/keys.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'

/**
 * Reads the one key of a command, by its public half; it also accepts a whole key.
 * @throws SettingRefused when none is named, or several
 */
export function namedKey(command: string, rest: readonly string[]): string {
  const [named, ...more] = rest
  if (named === undefined || more.length > 0)
    throw new SettingRefused(
      `parvis ${command} takes the public half of one key. parvis key list shows them.`,
    )
  return readKey(named)?.key ?? named
}
