import type { AgentProofSeen } from '#shared/contract/agents/agent-proof.ts'
import { agentText, proofsText } from '#shared/text/agent/text.ts'
import type { Locale } from '#shared/text/locale.ts'
import { directionOf } from '#shared/text/usager-locale.ts'
import { findLetterIdentity } from '../../catalogue/identity/letter-identity.ts'
import { spokenByService } from '../../catalogue/services/spoken-by-service.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { maskAddress } from '../../requests/addresses/mask-address.ts'
import { openReach } from '../../requests/addresses/sealed-address.ts'
import type { SentChannel } from '../../requests/delivery/channel.ts'
import { writeMessage } from '../../requests/delivery/letter/write-message.ts'
import { whyUnsent } from '../../requests/delivery/policy/choose-channels.ts'
import { listDeliveries } from '../../requests/delivery/queue/deliveries-sql.ts'
import { isPending } from '../../requests/delivery/queue/proof-queue-sql.ts'
import {
  addressOf,
  findProofContent,
  type OpenSealed,
  type Organisation,
  type ProofAndChannels,
} from '../../requests/delivery/worker/find-proof-content.ts'
import { listPendingRequests } from '../../requests/delivery/worker/pending-requests-sql.ts'
import type { RequestKey } from '../../requests/requests/requests-sql.ts'
import { describeDeliveries } from '../../requests/status/describe-deliveries.ts'
import { describeProof } from '../../requests/status/describe-proof.ts'

/** A step as the usager sees it, and the delivery state of its message. */
type Seen = Omit<AgentProofSeen, 'stored'>

/**
 * Describes to an agent how the usager sees a step, on the page and in the message. It uses the
 * code that renders both, in the usager's language.
 * @param locale of the agent
 */
export async function describeUsagerView(
  transaction: Queryable,
  { outbox, ...deps }: Pick<Deps, 'clock' | 'secret' | 'publicUrl' | 'outbox'>,
  { known, key, id }: { known: Omit<Organisation, 'identity'>; key: RequestKey; id: string },
  locale: Locale,
): Promise<Seen> {
  const { organisation, source, reference } = key
  const [request] = await listPendingRequests(transaction, [{ organisation, source, reference }])
  const open: OpenSealed = (whose, sealed) => openReach(deps.secret, whose, sealed)
  const identity = await findLetterIdentity(transaction, organisation)
  const read =
    request &&
    identity &&
    findProofContent(deps, request, { ...known, identity }, id, outbox.channels, open)
  if (!request || !read) throw new Error('A step that was recorded is there')
  const { told } = read
  const sent = (await listDeliveries(transaction, key)).filter(({ proof }) => proof === id)
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

/** Describes the step on the page of the request. */
function stoneOf({ told }: ProofAndChannels): Seen['page'] {
  const { locale, now } = told
  const spoken = spokenByService(told.service, locale)
  const stone = describeProof(told.proof, told, { locale, spoken, now })
  const { title, when = '', text, written_in } = stone
  return { title, when, ...(text && { text }), ...(written_in && { written_in }) }
}

/** Describes the message on the first usable channel, or why the hub sends none. */
function messageOf(
  { told, ways, reachable }: ProofAndChannels,
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
