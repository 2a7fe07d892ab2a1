import { originOf } from '../../hub/platform/http/listening-address.ts'
import { SettingRefused } from '../../hub/platform/settings/setting-refused.ts'
import type { Settings } from '../../hub/settings/settings.ts'

/** Offset of the demo's last port from `PORT`. */
const reach = 6

/** A part of the town with its own origin. */
interface Origin {
  port: number
  /** Its public address, without a final slash. */
  url: string
}

/** The origin of each part. */
export type Origins = Readonly<
  Record<'hub' | 'site' | 'office' | 'identity' | 'inbox' | 'mail' | 'stories', Origin>
>

/**
 * Returns the origin of each part: the hub, then the others on the next ports. The last port is the
 * page's that leads through the demo, the one before it the mail server's.
 * @throws SettingRefused when the ports run out
 */
export function originsOf(settings: Settings): Origins {
  const { host, port, publicUrl } = settings
  if (port + reach > 65_535)
    throw new SettingRefused(
      `PORT is "${port}" but the demo takes the ${reach} ports after it too. It should be a port number between 1 and ${65_535 - reach}.`,
    )
  const at = (step: number) => ({ port: port + step, url: originOf(host, port + step) })
  return {
    hub: { port, url: publicUrl ?? originOf(host, port) },
    site: at(1),
    office: at(2),
    identity: at(3),
    inbox: at(4),
    mail: at(5),
    stories: at(6),
  }
}
