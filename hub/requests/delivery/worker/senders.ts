import type { Services } from '../../../platform/deps.ts'
import type { Reach } from '../../../platform/outbound/reach.ts'
import type { ChannelSender } from '../channels/channel-sender.ts'
import { openEmail } from '../channels/email/open-email.ts'
import { openPush } from '../channels/push/push.ts'
import type { DeliverySettings } from '../channels/settings.ts'
import { openSms } from '../channels/sms/sms.ts'
import { writeEmail } from '../letter/write-email.ts'
import { writePush } from '../letter/write-push.ts'
import { writeSms } from '../letter/write-sms.ts'

/** Opens each way by which a hub is set to send. */
export function openSenders(
  { mail, sms, push }: DeliverySettings,
  outside: Pick<Services, 'database' | 'clock' | 'secret' | 'publicUrl'> & Reach,
): ChannelSender[] {
  return [
    mail && openEmail(mail, { ...outside, write: writeEmail }),
    sms && openSms(sms, { ...outside, write: writeSms }),
    // A stranger says where a device is: what is open to webhooks is not open to it.
    push && openPush(push, { ...outside, networks: [], write: writePush }),
  ].filter((one) => one !== null)
}
