import type { Deps } from '../../../platform/deps.ts'
import type { Reach } from '../../../platform/outbound/reach.ts'
import type { ChannelSender } from '../channels/channel-sender.ts'
import { openEmail } from '../channels/email/open-email.ts'
import { openPush } from '../channels/push/push.ts'
import type { DeliverySettings } from '../channels/settings.ts'
import { openSms } from '../channels/sms/sms.ts'
import { writeEmail } from '../letter/write-email.ts'
import { writePush } from '../letter/write-push.ts'
import { writeSms } from '../letter/write-sms.ts'

/** Opens each configured channel. */
export function openSenders(
  { mail, sms, push }: DeliverySettings,
  deps: Pick<Deps, 'database' | 'clock' | 'secret' | 'publicUrl'> & Reach,
): ChannelSender[] {
  return [
    mail && openEmail(mail, { ...deps, write: writeEmail }),
    sms && openSms(sms, { ...deps, write: writeSms }),
    // A stranger gives the push URL: the private networks allowed for webhooks do not apply.
    push && openPush(push, { ...deps, networks: [], write: writePush }),
  ].filter((one) => one !== null)
}
