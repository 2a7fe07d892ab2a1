import { SettingRefused } from '../../platform/settings/setting-refused.ts'

/** Longest address of a webhook. */
const longest = 500

/**
 * Reads the address of a webhook as a person writes it.
 * @throws SettingRefused when it is no address that events could go to
 */
export function readWebhookUrl(written: string): URL {
  const url = URL.canParse(written) ? new URL(written) : null
  if (!url || !/^https?:$/.test(url.protocol) || written.length > longest)
    // It is not repeated: people write keys and passwords into addresses.
    throw new SettingRefused('That is not an address that begins with https://.')
  if (url.username || url.password)
    throw new SettingRefused(
      'Leave name and password out of the address: events are signed instead.',
    )
  url.hash = ''
  return url
}
