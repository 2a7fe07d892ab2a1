import type { InstallationLine } from '#shared/contract/catalogue/installation.ts'
import { checkForms } from './check-forms.ts'
import { checkPolicies } from './check-policies.ts'
import type { Attributes } from './find-in-page.ts'
import { formatLine } from './format-line.ts'
import type { KnownSite, VisitedPage } from './known-site.ts'

/** Checks the installation of the widget in a page. A pure function of the page. */
export function checkPage(page: VisitedPage, known: KnownSite): InstallationLine[] {
  const ours = page.found.scripts.filter(({ src }) => isOurs(src, page.url, known))
  const script = ours.find((one) => one['data-site'] === known.site) ?? ours[0]
  return [
    ...checkScript(page, script, known),
    ...checkForms(page.found, known),
    ...checkPolicies(page, script, known),
  ]
}

function checkScript(
  { url, found }: VisitedPage,
  script: Attributes | undefined,
  known: KnownSite,
): InstallationLine[] {
  if (!script) {
    const other = found.scripts.find(({ src = '' }) => /\/parvis\.m?js(?:$|\?)/.test(src))
    return [
      other
        ? formatLine('script', 'wrong', 'other_hub', { src: other['src'] ?? '', hub: known.hub })
        : formatLine('script', 'wrong', 'absent'),
    ]
  }
  const address = new URL(script['src'] ?? '', url)
  const site = script['data-site']
  return [
    formatLine('script', 'good', 'found', { src: address.href }),
    site === known.site
      ? formatLine('site', 'good', 'same', { site })
      : formatLine('site', 'wrong', site === undefined ? 'absent' : 'other', {
          site: site ?? '',
          wanted: known.site,
        }),
    checkIntegrity(script, address, known),
    ...(url.protocol === 'https:' && address.protocol === 'http:'
      ? [formatLine('mixed', 'wrong', 'http', { src: address.href })]
      : []),
  ]
}

/**
 * Checks integrity: the tag of the current version has no digest; one of a fixed version has that
 * version's.
 */
function checkIntegrity(
  script: Attributes,
  { pathname }: URL,
  { integrity, version }: KnownSite,
): InstallationLine {
  const [, named] = /^\/widget\/([^/]+)\/parvis\.js$/.exec(pathname) ?? []
  const digest = script['integrity']
  if (named === undefined)
    return digest === undefined
      ? formatLine('integrity', 'good', 'moving')
      : formatLine('integrity', 'wrong', 'moving_with_digest')
  if (named !== version)
    return formatLine('integrity', 'note', 'older', { version: named, now: version })
  if (digest === undefined) return formatLine('integrity', 'note', 'none')
  return digest.split(/\s+/).includes(integrity)
    ? formatLine('integrity', 'good', 'same')
    : formatLine('integrity', 'wrong', 'differs')
}

function isOurs(src: string | undefined, page: URL, { hub }: KnownSite): boolean {
  if (src === undefined || !URL.canParse(src, page.href)) return false
  const { host, pathname } = new URL(src, page)
  return host === new URL(hub).host && /\/parvis\.m?js$/.test(pathname)
}
