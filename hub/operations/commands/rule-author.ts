import { userInfo } from 'node:os'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { readAuthor } from './read-author.ts'

/**
 * Returns the signer of a rule: `--author`, or the account of this machine.
 * @throws SettingRefused when invalid or missing
 */
export function ruleAuthor(typed: string | undefined): string {
  return readAuthor(typed?.trim() || accountName())
}

function accountName(): string {
  try {
    return userInfo().username
  } catch {
    throw new SettingRefused('This account has no name. Say who signs: --author NAME.')
  }
}
