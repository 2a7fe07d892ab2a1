import type { AgentProofSeen } from '#shared/contract/agents/agent-proof.ts'
import type { SentChannel } from '../channel.ts'
import type { ProofContent } from '../channels/proof-content.ts'
import { writeEmail } from './write-email.ts'
import { writePush } from './write-push.ts'
import { writeSms } from './write-sms.ts'

/** What is read of a sending, word for word. */
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
 * The words of what is sent, as an agent may read them: all of them, but for what opens the page of the
 * usager or stops what they are sent, which is theirs alone.
 */
export function writeMessage(channel: SentChannel, told: ProofContent): Words {
  const { subject, text } = writers[channel](told)
  const secrets = [told.page, told.stop].flatMap((address) => secretOf(address, told))
  const hide = (said: string) => secrets.reduce((left, one) => left.replaceAll(one, '…'), said)
  return { ...(subject !== undefined && { subject: hide(subject) }), text: hide(text) }
}

/** The last part of an address that holds a code; the page that asks for one holds none. */
function secretOf(address: string, { publicUrl }: ProofContent): string[] {
  const [, , secret] = address.slice(publicUrl.length).split('/')
  return secret ? [secret] : []
}
