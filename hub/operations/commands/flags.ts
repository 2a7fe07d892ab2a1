import { SettingRefused } from '../../platform/settings/setting-refused.ts'

/** Refuses unknown options. @throws SettingRefused */
export function refuseFlags(words: readonly string[], known: readonly string[] = []): void {
  const stranger = words.find((word) => word.startsWith('-') && !known.includes(word))
  if (stranger) throw new SettingRefused(`${stranger} is not an option of this command.`)
}
