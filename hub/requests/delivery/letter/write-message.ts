import type { AgentProofSeen } from '#shared/contract/agents/agent-proof.ts'
import type { SentChannel } from '../channel.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import { writeEmail } from './write-email.ts'
import { writePush } from './write-push.ts'
import { writeSms } from './write-sms.ts'

/** The exact text of a sending. */
type Words = Pick<NonNullable<AgentProofSeen['message']>, 'subject' | 'text'>

const writers: Readonly<Record<SentChannel, (told: ProofContent) => Words>> = {
  email(told) {
    const { subject, text } = writeEmail(told)
    return { subject, text }
  },
  sms: (told) => ({ text: writeSms(told) }),
  push(told) {
    const { title, body } = writePush(told)
    return { subject: title, text: body }
  },
}

/**
 * Returns the text of a sending for an agent, without the links that open the usager's page or stop
 * their messages.
 */
export function writeMessage(channel: SentChannel, told: ProofContent): Words {
  const { subject, text } = writers[channel](told)
  const secrets = [told.page, told.stop].flatMap((address) => secretOf(address, told))
  const hide = (said: string) => secrets.reduce((left, one) => left.replaceAll(one, '…'), said)
  return { ...(subject !== undefined && { subject: hide(subject) }), text: hide(text) }
}

/** Returns the last segment of a URL with a code; the page that asks for a code has none. */
function secretOf(address: string, { publicUrl }: ProofContent): string[] {
  const [, , secret] = address.slice(publicUrl.length).split('/')
  return secret ? [secret] : []
}
