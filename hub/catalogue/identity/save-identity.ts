import type { Identity, IdentitySent } from '#shared/contract/catalogue/identity.ts'
import type { Deps } from '../../platform/deps.ts'
import { type Fault, Refusal } from '../../platform/http/refusal.ts'
import { darkAccentOf, hasContrast, nearestAccent } from './accent.ts'
import { type Crest, readCrest, readMessageCrest } from './crest/read-crest.ts'
import { findIdentity, upsertIdentity } from './sql.ts'

/** How an organisation looks: its crest was read and its accent has contrast. */
interface Look {
  /** `undefined` keeps the present one. */
  crest: Crest | null | undefined
  /** The crest for messages; `undefined` keeps the present one. */
  crestPng: Buffer | null | undefined
  accent: string | null
  accent_dark: string | null
}

/**
 * Reads a crest and an accent: the crest is written anew, the accent gets its counterpart for dark
 * pages.
 * @throws Refusal `invalid` with each fault; for an accent with the nearest that has contrast
 */
export function checkLook({
  crest,
  crest_png,
  accent,
}: Pick<IdentitySent, 'crest' | 'crest_png' | 'accent'>): Look {
  const faults: Fault[] = []
  const read = typeof crest === 'string' ? readCrest(Buffer.from(crest, 'base64')) : { crest }
  const drawn =
    typeof crest_png === 'string'
      ? readMessageCrest(Buffer.from(crest_png, 'base64'))
      : { crest: null }
  if ('fault' in read) faults.push({ path: '/crest', ...read.fault })
  if ('fault' in drawn) faults.push({ path: '/crest_png', ...drawn.fault })
  if (accent !== null && !hasContrast(accent)) {
    const suggested = nearestAccent(accent)
    faults.push({
      path: '/accent',
      code: 'accent_contrast',
      values: { accent, suggested },
      suggested,
    })
  }
  if ('fault' in read || 'fault' in drawn || faults.length > 0) throw new Refusal('invalid', faults)
  return {
    crest: read.crest,
    crestPng:
      crest === undefined && crest_png === undefined ? undefined : (drawn.crest?.content ?? null),
    accent,
    accent_dark: accent === null ? null : darkAccentOf(accent),
  }
}

/**
 * Stores the identity of an organisation under its author's name.
 * @param read the version its author had read, 0 for none
 * @throws Refusal `identity_changed`, and as `checkLook` and `describeIdentity`
 */
export async function saveIdentity(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  organisation: string,
  sent: IdentitySent,
  author: string,
  read: number | null,
): Promise<Identity> {
  const next = { ...sent, ...checkLook(sent), author, at: clock() }
  if (!(await upsertIdentity(database, organisation, next, read)))
    throw new Refusal('identity_changed')
  return describeIdentity(database, organisation)
}

/**
 * Returns the identity of an organisation.
 * @throws Refusal `token_refused` when this hub does not have it
 */
export async function describeIdentity(
  database: Deps['database'],
  organisation: string,
): Promise<Identity> {
  const found = await findIdentity(database, organisation)
  if (!found) throw new Refusal('token_refused')
  return found
}
