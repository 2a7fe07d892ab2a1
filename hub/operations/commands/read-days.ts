import { SettingRefused } from '../../platform/settings/setting-refused.ts'

/**
 * A number of days as it is typed: `7d`.
 * @param option what it was given for, which the refusal names
 * @throws SettingRefused for anything else, or one outside of the bounds
 */
export function readDays(option: string, typed: string, least: number, most: number): number {
  const [, days] = /^(\d{1,5})d$/.exec(typed) ?? []
  if (days === undefined || Number(days) < least || Number(days) > most)
    throw new SettingRefused(
      `${option} is "${typed}" but should be a number of days from ${least}d to ${most}d, such as 30d.`,
    )
  return Number(days)
}
