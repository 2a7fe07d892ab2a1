import type { Queryable } from '../../platform/database/database.ts'
import type { PageIdentity } from '../../platform/pages/page-identity.ts'
import { rememberBriefly } from '../../platform/time/remember-briefly.ts'
import { listOrganisations } from '../organisations/directory-sql.ts'
import { findIdentity } from './sql.ts'

/** Cache of the identities that pages, messages and the widget show. */
export interface Identities {
  /**
   * Returns how an organisation shows itself. Without a declared identity it has its name alone, and
   * `accent` and `crest` are `null`.
   * @returns `null` when this hub does not have the organisation
   */
  find(organisation: string): Promise<PageIdentity | null>
  /** Returns the identity for pages that know no organisation: the only one's of this hub. */
  findOnly(): Promise<PageIdentity | null>
}

declare module '../../platform/deps.ts' {
  interface Deps {
    identities: Identities
  }
}

/** Caches identities for five seconds. */
export function cacheIdentities(database: Queryable, clock: () => Date): Identities {
  const find = rememberBriefly(clock, (organisation) => readIdentity(database, organisation))
  const all = rememberBriefly(clock, () => listOrganisations(database))
  return {
    find,
    async findOnly() {
      const [only, ...others] = await all('')
      return only === undefined || others.length > 0 ? null : find(only)
    },
  }
}

async function readIdentity(
  database: Queryable,
  organisation: string,
): Promise<PageIdentity | null> {
  const found = await findIdentity(database, organisation)
  if (!found) return null
  const { identity } = found
  return {
    name: identity?.name ?? found.organisation,
    crest: identity?.crest ?? null,
    accent: identity?.accent ?? null,
    accentDark: identity?.accent_dark ?? null,
    contact: identity?.contact ?? null,
    legal: identity?.legal ?? null,
  }
}
