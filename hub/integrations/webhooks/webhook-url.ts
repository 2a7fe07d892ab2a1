import { SettingRefused } from '../../platform/settings/setting-refused.ts'

/** Longest URL of a webhook. */
const longest = 500

/** Parses the URL of a webhook. @throws SettingRefused when events cannot be sent to it */
export function readWebhookUrl(written: string): URL {
  const url = URL.canParse(written) ? new URL(written) : null
  if (!url || !/^https?:$/.test(url.protocol) || written.length > longest)
    // Do not repeat the URL: people put keys and passwords into it.
    throw new SettingRefused('That is not an address that begins with https://.')
  if (url.username || url.password)
    throw new SettingRefused(
      'Leave name and password out of the address: events are signed instead.',
    )
  url.hash = ''
  return url
}
