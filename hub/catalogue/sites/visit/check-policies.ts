import type { InstallationLine } from '#shared/contract/catalogue/installation.ts'
import type { Attributes } from './find-in-page.ts'
import { formatLine } from './format-line.ts'
import type { KnownSite, VisitedPage } from './known-site.ts'
import { judgePolicies, readPolicies } from './policy.ts'

const found = { allowed: 'good', refused: 'wrong', unsure: 'unsure' } as const

/**
 * Checks whether the content security policies of a page allow the widget, its calls to the hub, and
 * the crest where the organisation has one: without it, the name stands alone.
 */
export function checkPolicies(
  { url, found: inPage, policy }: VisitedPage,
  script: Attributes | undefined,
  { hub, crest }: KnownSite,
): InstallationLine[] {
  const policies = [policy, ...inPage.policies].flatMap(readPolicies)
  if (policies.length === 0) return [formatLine('policy_script', 'good', 'none')]
  const address = new URL(script?.['src'] ?? `${hub}/parvis.js`, url)
  const scripts = judgePolicies(
    policies,
    ['script-src-elem', 'script-src', 'default-src'],
    address,
    url,
  )
  const calls = judgePolicies(
    policies,
    ['connect-src', 'default-src'],
    new URL(`${hub}/v1/feedback`),
    url,
  )
  const words = { origin: new URL(hub).origin }
  const lines = [
    formatLine('policy_script', found[scripts], scripts, words),
    formatLine('policy_connect', found[calls], calls, words),
  ]
  if (crest === null) return lines
  const pictures = judgePolicies(policies, ['img-src', 'default-src'], new URL(hub + crest), url)
  const shown = pictures === 'refused' ? 'note' : found[pictures]
  return [...lines, formatLine('policy_image', shown, pictures, words)]
}
