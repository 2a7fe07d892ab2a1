import { languagesOf } from '#shared/quality/languages-of.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { findPageFrame } from '../../catalogue/identity/page-frame.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { offerOf } from '../../catalogue/services/offer.ts'
import type { Deps } from '../../platform/deps.ts'
import type { HostedForm } from './hosted-form.ts'
import type { HostedFrame } from './hosted-page.tsx'

/** The address of a hosted page: its path, and what its query always says. */
export interface HostedAddress {
  path: string
  query: Readonly<Record<string, string>>
}

/** Writes an address with more in its query, and the language. */
export function writeAddress(
  { path, query }: HostedAddress,
  locale: UsagerLocale,
  more: Readonly<Record<string, string>> = {},
): string {
  return `${path}?${new URLSearchParams({ ...query, ...more, locale })}`
}

/** Returns the address of a form: the ticket, or the site with the code of its usager. */
export function addressOf({ invitation, code, site, service, place, territory }: HostedForm) {
  const plain = code.replaceAll('-', '')
  if (invitation) return { path: `/a/${plain}`, query: {} }
  return {
    path: '/avis/donner',
    query: {
      site: site.site,
      service,
      ...(place !== undefined && { place }),
      ...(territory !== undefined && { territory }),
      k: plain,
    },
  }
}

/**
 * Returns the languages of a form, best first: those its site turned on. An invitation also speaks
 * that of the message before it, where its whole instrument does.
 * @param named in the address, or in the facts of the invitation
 */
export function languagesFor(
  { invitation, configured }: Pick<HostedForm, 'invitation' | 'configured'>,
  named: string | null,
): readonly UsagerLocale[] {
  const { content, instrument } = configured
  const more = invitation ? languagesOf(instrument).filter((one) => one === named) : []
  return [...new Set([...content.languages, ...more])]
}

/** Returns what stands around a form: the names of its organisation and service, and the notice. */
export async function frameOf(
  deps: Pick<Deps, 'database' | 'identities'>,
  form: HostedForm,
  locale: UsagerLocale,
  query: Readonly<Record<string, string>>,
): Promise<HostedFrame> {
  const { site, service } = form
  const known = await findOrganisation(deps.database, site.organisation)
  const offered = offerOf(known)(service)?.service
  return {
    ...(await findPageFrame(deps, site.organisation, locale)),
    offered: languagesFor(form, locale),
    query,
    ...(offered && { service: offered.name }),
    notice: `/notice/${site.site}?locale=${locale}`,
  }
}
