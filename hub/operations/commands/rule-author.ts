import { userInfo } from 'node:os'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { readAuthor } from './read-author.ts'

/**
 * Under whose name a rule is signed: whom `--author` names, or the account of this machine that types.
 * @throws SettingRefused when it is no name, or that account has none
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
