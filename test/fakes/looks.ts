import { getRandomValues } from 'node:crypto'
import type { Access } from '#shared/contract/agents/access.ts'
import { defaultPurposes, unknownPurpose } from '#shared/contract/agents/purpose.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'

const services = [
  { service: 'voirie', name: { fr: 'Voirie', en: 'Roads' } },
  { service: 'etat-civil', name: { fr: 'État civil', en: 'Civil registry' } },
  null,
]
const outcomes = ['shown', 'nothing', 'shown', 'refused'] as const

/** A look, made at a moment; every nth is alike. */
export function lookAt(at: Date, nth: number): Access {
  const purpose = defaultPurposes[nth % defaultPurposes.length]
  // One that was withdrawn since, and one that never was of the list.
  const unlisted = nth % 7 === 6 ? 'curiosite' : nth % 7 === 5 ? unknownPurpose : undefined
  return {
    access: uuidv7(+at, getRandomValues(new Uint8Array(10))),
    at: at.toISOString(),
    service: services[nth % services.length] ?? null,
    purpose:
      unlisted === undefined && purpose
        ? { purpose: purpose.purpose, name: purpose.name }
        : { purpose: unlisted ?? unknownPurpose, name: null },
    act: 'look',
    level: purpose?.across ? 0 : (purpose?.level ?? 0),
    outcome: unlisted ? 'refused' : (outcomes[nth % outcomes.length] ?? 'shown'),
    way: nth % 5 === 4 ? 'typed' : 'seen',
    presence: purpose?.across ? (nth % 2 === 0 ? 'denied' : 'told') : null,
  }
}

/** Looks of the last days, newest first. */
export function someLooks(count: number, now: Date): Access[] {
  const hours = 5 * 3_600_000
  return Array.from({ length: count }, (_, nth) => lookAt(new Date(+now - nth * hours), nth))
}
