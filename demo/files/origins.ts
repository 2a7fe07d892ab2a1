import { originOf } from '../../hub/platform/http/listening-address.ts'
import { SettingRefused } from '../../hub/platform/settings/setting-refused.ts'
import type { Settings } from '../../hub/settings/settings.ts'

/** How far the last port of the demo is from `PORT`. */
const reach = 5

/** A part of the town that has an origin of its own. */
interface Origin {
  port: number
  /** Its public address, without a final slash. */
  url: string
}

/** Where each part of the town is. */
export type Origins = Readonly<
  Record<'hub' | 'site' | 'office' | 'identity' | 'inbox' | 'mail', Origin>
>

/**
 * Where each part of the town listens: the hub, then the others on the ports after it. The last one
 * is its mail server's, which is no page.
 * @throws SettingRefused when there are not that many ports
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
  }
}
