import { readKey } from '../../agents/authorisation/keys.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'

/**
 * The one key a command is about, by its public half. A whole key is taken for the half that names it.
 * @throws SettingRefused when none is named, or more
 */
export function namedKey(command: string, rest: readonly string[]): string {
  const [named, ...more] = rest
  if (named === undefined || more.length > 0)
    throw new SettingRefused(
      `parvis ${command} takes the public half of one key. parvis key list shows them.`,
    )
  return readKey(named)?.key ?? named
}
