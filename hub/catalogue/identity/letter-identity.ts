import { messageCrest } from '#shared/contract/catalogue/identity.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { PageIdentity } from '../../platform/pages/page-identity.ts'
import { sizeOfPng } from './crest/read-png.ts'
import { findIdentity, findMessageCrest } from './sql.ts'

/** Who writes a message: its crest travels with it, so that no picture is asked of the hub. */
export interface LetterIdentity extends Omit<PageIdentity, 'crest'> {
  /** A PNG, and the size it is shown with, in CSS pixels; `null` for none. */
  crest: { png: Buffer; width: number; height: number } | null
}

/** Returns how an organisation shows itself in a message; `null` when this hub does not have it. */
export async function findLetterIdentity(
  database: Queryable,
  organisation: string,
): Promise<LetterIdentity | null> {
  const found = await findIdentity(database, organisation)
  if (!found) return null
  const { identity } = found
  const png = identity?.crest ? await findMessageCrest(database, organisation) : null
  return {
    name: identity?.name ?? found.organisation,
    crest: png && { png, ...shownSizeOf(png) },
    accent: identity?.accent ?? null,
    accentDark: identity?.accent_dark ?? null,
    contact: identity?.contact ?? null,
    legal: identity?.legal ?? null,
  }
}

/** Returns the size of a crest in a message, in CSS pixels: in its own proportions, 132 by 44 at most. */
function shownSizeOf(png: Buffer) {
  const { width, height } = sizeOfPng(png)
  const scale = Math.min(messageCrest.width / width, messageCrest.height / height) / 2
  const side = (pixels: number) => Math.max(1, Math.round(pixels * scale))
  return { width: side(width), height: side(height) }
}
