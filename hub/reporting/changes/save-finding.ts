import type { FindingContent } from '#shared/contract/reporting/finding.ts'
import { findingsText } from '#shared/text/site-owner/reporting/findings.ts'
import { lockDeclarations } from '../../catalogue/declarations/sql.ts'
import { findAgent } from '../../catalogue/organisations/agents-sql.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { insertFinding, listFindings } from './sql.ts'

/** Most findings of an organisation. */
const mostFindings = 500

/**
 * Saves a finding, or a new version of it. Saving the same content twice is idempotent.
 * @param read the version it replaces; `null` for a new finding
 * @throws Refusal `unknown_service`, `not_found`, `finding_changed`, `invalid`, `token_refused`
 */
export async function saveFinding(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  bearer: Bearer,
  finding: string,
  content: FindingContent,
  read: number | null,
): Promise<void> {
  const { organisation } = bearer.rights
  const { zone, services } = await ownOrganisation(database, bearer)
  const agent = await findAgent(database, bearer.agent)
  if (!agent) throw new Refusal('token_refused')
  await database.transaction(async (transaction) => {
    await lockDeclarations(transaction, organisation)
    const at = clock()
    const all = await listFindings(transaction, organisation)
    const known = all.filter((one) => one.finding === finding)
    const newest = known[0] ?? null
    const isSame = newest !== null && isEqual(newest.content, content)
    if (isSame && (read === null || read === newest.version || read === newest.version - 1)) return
    if (read !== null && newest === null) throw new Refusal('not_found')
    if ((newest?.version ?? null) !== read) throw new Refusal('finding_changed')
    // A finding may keep a service that is no longer offered.
    if (newest?.content.service !== content.service)
      if (!services.some(({ service }) => service === content.service))
        throw new Refusal('unknown_service')
    if (newest === null && new Set(all.map((one) => one.finding)).size >= mostFindings)
      refuse('/content/title', 'too_many')
    check(content, newest?.content ?? null, dayIn(zone, at))
    const version = (newest?.version ?? 0) + 1
    await insertFinding(transaction, organisation, {
      finding,
      version,
      content,
      author: agent.name,
      at,
    })
  })
}

function check(content: FindingContent, before: FindingContent | null, today: string): void {
  const { done_on, decision } = content
  if (done_on !== null && decision === null) refuse('/content/done_on', 'no_decision')
  if (done_on !== null && done_on > today) refuse('/content/done_on', 'not_yet')
  if (before?.done_on === null || before === null) return
  for (const named of ['indicator', 'service', 'every'] as const)
    if (before[named] !== content[named]) refuse(`/content/${named}`, 'named_beforehand')
}

/** Compares contents: PostgreSQL's jsonb doesn't keep the order of keys. */
function isEqual(one: FindingContent, other: FindingContent): boolean {
  const inOrder = (content: FindingContent) =>
    JSON.stringify(
      Object.entries(content)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => [
          key,
          value !== null && typeof value === 'object' ? Object.entries(value).sort() : value,
        ]),
    )
  return inOrder(one) === inOrder(other)
}

function refuse(path: string, code: keyof (typeof findingsText)['fr']['refused']): never {
  const detail = { fr: findingsText.fr.refused[code], en: findingsText.en.refused[code] }
  throw new Refusal('invalid', [{ path, code, detail }])
}
