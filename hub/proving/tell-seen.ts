import type { AgentProofSeen } from '#shared/contract/requests/agent-proof.ts'
import { agentText, proofsText } from '#shared/text/agent/text.ts'
import type { Locale } from '#shared/text/locale.ts'
import { directionOf } from '#shared/text/usager-locale.ts'
import { spokenByService } from '../declared/spoken-by-service.ts'
import type { SentChannel } from '../delivery/channel.ts'
import { writeMessage } from '../delivery/letter/write-message.ts'
import { maskAddress } from '../delivery/mask-address.ts'
import {
  addressOf,
  type OpenSealed,
  type Organisation,
  readTold,
  type ToldAndWays,
} from '../delivery/read-told.ts'
import { openReach } from '../delivery/sealed-address.ts'
import { whyUnsent } from '../delivery/why-unsent.ts'
import type { Services } from '../services.ts'
import type { Queryable } from '../store/database.ts'
import { findDeliveries } from '../store/deliveries.ts'
import { findOwedRequests } from '../store/owed-requests.ts'
import { isPending } from '../store/proof-queue.ts'
import type { RequestKey } from '../store/requests.ts'
import { describeProof } from '../tracking/tell-proof.ts'
import { describeDeliveries } from '../tracking/tell-sent.ts'

type Outside = Pick<Services, 'clock' | 'secret' | 'publicUrl' | 'outbox'>

/** A step as its usager meets it, and how far its sending has got. */
type Seen = Omit<AgentProofSeen, 'stored'>

/**
 * Tells an agent how the usager of a request meets one of its steps: read as it is for the page and
 * for what is sent, in the language of the usager.
 * @param locale of the agent
 */
export async function describeUsagerView(
  transaction: Queryable,
  { outbox, ...outside }: Outside,
  { known, key, id }: { known: Organisation; key: RequestKey; id: string },
  locale: Locale,
): Promise<Seen> {
  const { organisation, source, reference } = key
  const [request] = await findOwedRequests(transaction, [{ organisation, source, reference }])
  const open: OpenSealed = (whose, sealed) => openReach(outside.secret, whose, sealed)
  const read = request && readTold(outside, request, known, id, outbox.channels, open)
  if (!request || !read) throw new Error('A step that was recorded is there')
  const { told } = read
  const sent = (await findDeliveries(transaction, key)).filter(({ proof }) => proof === id)
  const voice = agentText[locale].proof.sent
  return {
    id,
    locale: told.locale,
    direction: directionOf(told.locale),
    page: stoneOf(read),
    ...messageOf(read, locale, (channel) => addressOf(request, channel, open)),
    sent: describeDeliveries(sent, told.zone, { locale, now: told.now }, voice),
    settled: outbox.channels.size === 0 || !(await isPending(transaction, key, id)),
  }
}

/** The step on the page of the request. */
function stoneOf({ told }: ToldAndWays): Seen['page'] {
  const { locale, now } = told
  const spoken = spokenByService(told.service, locale)
  const stone = describeProof(told.proof, told, { locale, spoken, now })
  const { title, when = '', text, written_in } = stone
  return { title, when, ...(text && { text }), ...(written_in && { written_in }) }
}

/** What goes by the first way that leads somewhere, or why nothing does. */
function messageOf(
  { told, ways, reachable }: ToldAndWays,
  locale: Locale,
  findAddress: (channel: SentChannel) => ReturnType<typeof addressOf>,
): Pick<Seen, 'message' | 'unsent'> {
  for (const channel of ways) {
    const to = findAddress(channel)
    if ('failure' in to) continue
    const words = writeMessage(channel, told)
    if (channel === 'push') return { message: { channel, ...words } }
    return { message: { channel, to: maskAddress(channel, to.address), ...words } }
  }
  const why = ways.length > 0 ? 'no_address' : whyUnsent(told.proof.kind, reachable)
  return { unsent: proofsText[locale].unsent[why] }
}
