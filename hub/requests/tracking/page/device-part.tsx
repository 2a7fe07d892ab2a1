import { requestText } from '#shared/text/usager/requests/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { OfferedDevices } from './offered-ways.ts'

/**
 * Turns notifications on this device on and off. Turning on needs a script, which shows the part in
 * supporting browsers; turning off does not.
 */
export function DevicePart({
  code,
  locale,
  devices: { key, known },
}: {
  code: string
  locale: UsagerLocale
  devices: OfferedDevices
}) {
  const text = requestText[locale].device
  const to = `/suivi/${code}/appareils`
  return (
    <details id="device" hidden={known.length === 0} data-key={key} data-known={known.join(' ')}>
      <summary>{text.title}</summary>
      <div class="device">
        <p>{text.what}</p>
        <p class="hint">{text.carried}</p>
        <p class="done" hidden data-here>
          {text.here}
        </p>
        <p class="fault" role="alert" hidden data-refused>
          {text.refused}
        </p>
        <p class="fault" role="alert" hidden data-failed>
          {text.failed}
        </p>
        <button type="button" hidden data-subscribe={`${to}?locale=${locale}`}>
          {text.ask}
        </button>
        {known.length > 0 && (
          <form action={`${to}/retirer?locale=${locale}`} method="post">
            <input type="hidden" name="device" value="" />
            <button type="submit" class="quiet" data-stop-here={text.stopHere}>
              {text.stop}
            </button>
          </form>
        )}
      </div>
    </details>
  )
}
