import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Deps } from '../../platform/deps.ts'
import type { PageFrame } from '../../platform/pages/page.tsx'

/**
 * Returns what stands around a page: its language, and the identity of its organisation.
 * @param organisation `null` where the page names none: that of the hub, if it has one alone
 */
export async function findPageFrame(
  { identities }: Pick<Deps, 'identities'>,
  organisation: string | null,
  locale: UsagerLocale,
): Promise<PageFrame> {
  const identity = organisation === null ? identities.findOnly() : identities.find(organisation)
  return { locale, identity: await identity }
}
