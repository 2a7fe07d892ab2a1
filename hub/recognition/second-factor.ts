import type { SecondFactor } from '#shared/contract/context.ts'
import type { Secret } from '../secret.ts'
import { sectorKey } from './keys.ts'

/** What a second factor is called in a sector: a digest, to be compared and never shown. */
export function factorDigest(
  secret: Secret,
  organisation: string,
  sector: string,
  { kind, value }: SecondFactor,
): string {
  return sectorKey(
    secret,
    organisation,
    sector,
    `${kind}:${kind === 'name' ? normaliseName(value) : value}`,
  )
}

/** A family name as it is compared: its letters, without case, accents, spaces and dashes. */
function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
