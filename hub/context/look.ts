import type { AccessOutcome } from '#shared/contract/access.ts'
import type { Context, ContextAsked } from '#shared/contract/context.ts'
import { type Purpose, unknownPurpose } from '#shared/contract/purpose.ts'
import type { Locale } from '#shared/text/locale.ts'
import { type Reach, reachOf, sectorsOf } from '../authorisation/reach.ts'
import { normalSubject, sectorKey } from '../recognition/keys.ts'
import { normalise } from '../recognition/normalise.ts'
import { tellApart } from '../recognition/persons.ts'
import { recheck } from '../recognition/recheck.ts'
import { Refusal } from '../refusal.ts'
import { raiseAlarm } from '../security/raise-alarm.ts'
import type { Services } from '../services.ts'
import { findRecognised, type Recognised, type Sought } from '../store/recognition.ts'
import type { Bearer } from '../tokens.ts'
import { choosePersons } from './choose-persons.ts'
import type { DeclaredOffer, ReadOffer } from './offer.ts'
import { tellCandidates } from './tell-candidates.ts'
import { tellFound } from './tell-found.ts'
import { leaveTraces } from './traces.ts'

type Outside = Pick<Services, 'database' | 'clock' | 'random' | 'secret'> & { readOffer: ReadOffer }

/** Somebody who looks, and what for. */
export interface Look {
  bearer: Bearer
  asked: ContextAsked
  locale: Locale
  /** Whether whoever asked has left meanwhile: nobody is shown anything then. */
  hasLeft: () => boolean
}

/**
 * One look: checks the purpose, recognises, checks again what was found, and leaves its traces before
 * anything is shown. A refused, an empty and an abandoned look leave one too.
 * @throws Refusal `no_rights`, `purpose_refused`
 */
export async function lookForContext(outside: Outside, look: Look): Promise<Context> {
  const { clock } = outside
  const { bearer, asked, locale } = look
  const offer = await outside.readOffer(bearer.rights.organisation)
  const purpose = await allowedPurpose(outside, look, offer)
  const reach = reachOf(bearer.rights, purpose, asked, offer.services)
  const found = await recognise(outside, look, reach)
  const isPerson = asked.identifier.kind !== 'reference'
  const chosen = choosePersons(outside.secret, reach, asked, tellApart(found))
  const shown = asked.level === 0 ? found : chosen.requests
  const outcome = found.length === 0 ? 'nothing' : chosen.outcome
  await trace(outside, look, offer, shown, outcome)
  if (found.length === 0 || look.hasLeft()) return { found: false }
  const answer = { found: true, asked_at: clock().toISOString() } as const
  const { level } = asked
  if (level === 0) return { ...answer, level }
  const reading = { ...offer, locale, now: clock(), level }
  if (chosen.outcome !== 'shown') return { ...answer, level: 0, ...tellCandidates(chosen, reading) }
  return { ...answer, level, ...tellFound(reading, chosen.requests, isPerson) }
}

/** The purpose of a look, when it is one of the organisation's and allows as much. */
async function allowedPurpose(
  outside: Outside,
  look: Look,
  offer: DeclaredOffer,
): Promise<Pick<Purpose, 'across'>> {
  const { asked, bearer } = look
  const purpose = offer.purposes.find((one) => one.purpose === asked.purpose)
  const hasSector = bearer.rights.sectors.length > 0
  if (purpose && hasSector && asked.level <= purpose.level) return purpose
  const named = purpose ? asked : { ...asked, purpose: unknownPurpose }
  await trace(outside, { ...look, asked: named }, offer, [], 'refused')
  throw new Refusal(hasSector ? 'purpose_refused' : 'no_rights')
}

/**
 * Requests that what was asked leads to, as far as they are reached. An answer that holds one nobody
 * asked for is dropped whole, and somebody is told.
 */
async function recognise(
  outside: Outside,
  { asked: { identifier, level } }: Look,
  reach: Reach,
): Promise<readonly Recognised[]> {
  const { organisation } = reach
  const normal = normalise(identifier)
  const isReference = identifier.kind === 'reference'
  const sought: Sought = {
    // A value that names nobody is looked for like any other, and found nowhere.
    keys: isReference
      ? []
      : sectorsOf(reach).map((sector) => ({
          sector,
          key: sectorKey(outside.secret, organisation, sector, normal ?? ''),
        })),
    reference: isReference ? identifier.value.trim() : null,
    source: isReference ? (identifier.source ?? null) : null,
    withStory: level > 0,
  }
  const found = recheck(await findRecognised(outside.database, reach, sought), reach, sought)
  if (found === null) {
    const alarm = { organisation, kind: 'source_unreliable', source: 'hub' } as const
    await raiseAlarm(outside, { ...alarm, sector: null, agent_key: null })
    return []
  }
  // One reference in two sources names nobody for sure: all are offered, and no others beside them.
  const named = found.filter(({ is_named }) => is_named)
  return named.length > 1 ? named : found
}

function trace(
  outside: Outside,
  { bearer, asked, hasLeft }: Look,
  { exchanges }: DeclaredOffer,
  shown: readonly Recognised[],
  outcome: AccessOutcome,
): Promise<void> {
  const isLeft = outcome !== 'refused' && hasLeft()
  return leaveTraces(outside.database, outside, bearer, {
    act: 'look',
    subject: normalSubject(asked.identifier),
    purpose: asked.purpose,
    level: outcome === 'candidates' || outcome === 'mismatch' ? 0 : asked.level,
    tool: asked.tool,
    present: asked.present,
    reason: asked.out_of_turn,
    outcome: isLeft ? 'abandoned' : outcome,
    sectors: bearer.rights.sectors,
    touched: isLeft ? [] : shown,
    exchanges,
  })
}
