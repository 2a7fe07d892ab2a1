import { SettingRefused } from '../../platform/settings/setting-refused.ts'

/**
 * Reads a number of days: `7d`.
 * @param option its option, for the error message
 * @throws SettingRefused for another format, or a number out of bounds
 */
export function readDays(option: string, typed: string, least: number, most: number): number {
  const [, days] = /^(\d{1,5})d$/.exec(typed) ?? []
  if (days === undefined || Number(days) < least || Number(days) > most)
    throw new SettingRefused(
      `${option} is "${typed}" but should be a number of days from ${least}d to ${most}d, such as 30d.`,
    )
  return Number(days)
}
