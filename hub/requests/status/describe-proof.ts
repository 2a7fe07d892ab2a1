import type { Proof } from '#shared/contract/requests/proof.ts'
import type { Stone } from '#shared/contract/requests/tracking.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { mandateText, requestText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { StoredProof } from '../requests/proofs-sql.ts'
import { states } from '../requests/states.ts'
import { describeDeliveries, type SentVoice } from './describe-deliveries.ts'
import { askedOf } from './describe-next-step.ts'
import { formatAppointment } from './format-appointment.ts'
import { formatArrival } from './format-arrival.ts'
import { formatReceipt } from './format-receipt.ts'
import type { Known, Narration } from './narration.ts'
import { spokenBy, type Wording, wordsOf } from './proof-words.ts'

/** Texts about a proof that only agents read. */
export interface ProofVoice {
  /** For a proof hidden from the usager. */
  forAgents: string
  /** For a proof that the hub made by itself. */
  byItself: string
  /** For a proof of an agent: `{day}`. */
  byAgent: string
  sent: SentVoice
}

/**
 * Describes a completed step for the timeline; a step that waits for the usager is the current one.
 * @param agent texts for an agent; without it, for the usager.
 */
export function describeProof(
  proof: StoredProof,
  known: Known,
  telling: Narration,
  agent?: ProofVoice,
): Stone {
  const { service, zone, deliveries = [] } = known
  const { locale, now } = telling
  const step = service.steps.find((one) => one.proof === proof.kind)
  const own = proof.text
    ? wordsOf(proof, proof.text, spokenBy(proof, telling))
    : detailOf(proof, zone, telling)
  const told = own ?? outcomeOf(proof, locale)
  const detail = agent ? describeProofToAgent(proof, told?.text, agent) : told?.text
  const sent = describeDeliveries(
    deliveries.filter((one) => one.proof === proof.id),
    zone,
    telling,
    agent?.sent,
  )
  const day = formatDay(new Date(proof.at), zone, locale, now)
  const done = askedOf(known) === proof ? 'now' : 'done'
  return {
    kind: proof.kind,
    status: proof.kind === 'late' && isLate(known) ? 'late' : done,
    title: titleOf(proof, step, telling),
    when: agent && proof.made_by === 'agent' ? fill(agent.byAgent, { day }) : day,
    ...(detail && { text: detail }),
    ...(detail && told && told.lang !== locale && { written_in: told.lang }),
    ...(sent.length > 0 && { sent }),
  }
}

/** Returns the name of a step: its service's; of a mandate, who acts. */
function titleOf(
  { kind, acts }: StoredProof,
  step: Known['service']['steps'][number] | undefined,
  { locale, spoken }: Narration,
): string {
  if (acts) return mandateText[locale].title
  return step ? localise(step.title, spoken) : usagerText[locale].proof[kind]
}

/**
 * Returns the outcome that comes with a step without a text of its own. The page and an e-mail say
 * it: an SMS or a notification is read over a shoulder.
 */
export function outcomeOf(proof: Proof, locale: UsagerLocale): Wording | undefined {
  const outcome = 'outcome' in proof ? proof.outcome : undefined
  return outcome && { text: requestText[locale].told.outcome[outcome], lang: locale }
}

/**
 * Returns whether an announced delay is still true: not after a completion in time, or a
 * withdrawal.
 */
function isLate({ request: { completed_at, state }, promises }: Known): boolean {
  if (!completed_at) return !states[state].isOver
  const standing = promises.find(({ replaced_at }) => replaced_at === null)
  return !!standing && completed_at > standing.window_to
}

/** Describes a proof for an agent, with its audience and its deliveries. */
function describeProofToAgent(
  { audience, kind, made_by }: StoredProof,
  told: string | undefined,
  { forAgents, byItself }: ProofVoice,
): string | undefined {
  const isByItself = kind === 'late' && made_by === 'hub'
  if (isByItself) return told ? `${ended(told)} ${byItself}` : byItself
  if (audience === 'agent') return told ? `${forAgents} ${told}` : forAgents
  return told
}

const ended = (said: string) => (/[.?!…]$/.test(said) ? said : `${said}.`)

/** Returns the details of a proof beside its author's sentence. */
export function detailOf(proof: StoredProof, zone: string, how: Narration): Wording | undefined {
  const { locale, spoken } = how
  if (proof.kind === 'late') return wordsOf(proof, proof.why, spoken)
  if (proof.kind === 'waiting_usager') {
    const missing = wordsOf(proof, proof.missing, spoken)
    // No sentence mixes two languages.
    if (proof.written_in && missing.lang !== locale) return missing
  }
  const text = formatDetail(proof, zone, how)
  return text === undefined ? undefined : { text, lang: locale }
}

function formatDetail(proof: Proof, zone: string, how: Narration): string | undefined {
  const { telling } = usagerText[how.locale]
  if (proof.kind === 'acknowledged') return proof.receipt && formatReceipt(proof.receipt, how)
  if (proof.kind === 'promised') return formatAppointment(proof, how)
  if (proof.kind === 'waiting_usager')
    return fill(telling.missing, { missing: localise(proof.missing, how.spoken) })
  if (proof.kind === 'assigned') return fill(telling.team, { team: proof.team })
  if (proof.kind === 'on_the_way') return formatArrival(proof, zone, how)
  return undefined
}
