import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Installation, InstallationLine } from '#shared/contract/catalogue/installation.ts'
import type { Deps } from '../../../platform/deps.ts'
import type { Site } from '../../organisations/directory-sql.ts'
import { digestOf } from '../site-tags.ts'
import { checkPage } from './check-page.ts'
import { findInPage } from './find-in-page.ts'
import { follow, type NotVisited, type Visited } from './follow.ts'
import { formatLine } from './format-line.ts'
import type { KnownSite } from './known-site.ts'

/** Timeout of a check in milliseconds, redirects included. */
const patience = 10_000

/** Other data about the site, outside the page. */
interface Beside {
  /** Path of the crest of its organisation; `null` for none. */
  crest: string | null
  services: readonly string[]
  territories: ReadonlySet<string>
  /** Last day the widget was seen on a page, `YYYY-MM-DD`. */
  seen: string | null
}

/**
 * Checks a page of a site for a working installation of the widget. The result holds lines of a
 * closed list, and no content of the page.
 */
export async function visit(
  { reach, publicUrl, built, clock }: Pick<Deps, 'reach' | 'publicUrl' | 'built' | 'clock'>,
  site: Site,
  url: URL,
  beside: Beside,
): Promise<Installation> {
  const outcome = await follow(url, site.origins, reach, AbortSignal.timeout(patience))
  const loader = await readFile(join(built, 'widget', 'loader.js'))
  const known: KnownSite = {
    ...beside,
    site: site.site,
    hub: publicUrl,
    integrity: digestOf(loader),
    version: __WIDGET_VERSION__,
  }
  const lines =
    'kind' in outcome ? [formatUnvisitedPage(outcome)] : checkVisitedPage(outcome, known)
  return {
    site: site.site,
    url: url.href,
    visited_at: clock().toISOString(),
    lines: [...lines, checkFoundPage(beside.seen)],
  }
}

function checkVisitedPage({ url, page }: Visited, known: KnownSite): InstallationLine[] {
  const { status, headers, body, isWhole } = page
  const reached = [
    formatLine('allowed', 'good', 'registered'),
    formatLine('reached', 'good', 'reached'),
  ]
  if (status < 200 || status > 299)
    return [...reached, formatLine('answered', 'wrong', 'status', { status: String(status) })]
  const type = headers['content-type'] ?? ''
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type))
    return [...reached, formatLine('page', 'wrong', 'type', { type })]
  const packed = headers['content-encoding'] ?? 'identity'
  if (packed !== 'identity')
    return [...reached, formatLine('page', 'unsure', 'packed', { encoding: packed })]
  const policy = [headers['content-security-policy'] ?? []].flat().join(',')
  return [
    ...reached,
    formatLine('answered', 'good', 'status', { status: String(status) }),
    isWhole ? formatLine('page', 'good', 'html') : formatLine('page', 'note', 'long'),
    ...checkPage({ url, found: findInPage(body), policy }, known),
  ]
}

function formatUnvisitedPage(outcome: NotVisited): InstallationLine {
  switch (outcome.kind) {
    case 'not_registered':
      return formatLine('allowed', 'wrong', outcome.isFirst ? 'not_registered' : 'redirected', {
        origin: outcome.origin,
      })
    case 'credentials':
      return formatLine('allowed', 'wrong', 'credentials')
    case 'redirects':
      return formatLine('answered', 'wrong', 'redirects')
    case 'not_an_address':
      return formatLine('answered', 'wrong', 'location')
    case 'not_reached': {
      const { failure, isFirst } = outcome
      const isPrivate = failure.why === 'private_address'
      const words = 'host' in failure ? { host: failure.host } : { code: failure.code }
      return isPrivate && !isFirst
        ? formatLine('allowed', 'wrong', 'redirected_private', words)
        : formatLine(isPrivate ? 'allowed' : 'reached', 'wrong', failure.why, words)
    }
  }
}

function checkFoundPage(seen: string | null): InstallationLine {
  return seen === null
    ? formatLine('seen', 'note', 'never')
    : formatLine('seen', 'good', 'seen', { at: seen })
}
