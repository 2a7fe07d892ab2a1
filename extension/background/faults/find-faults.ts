import { type ToolPage, waysOf } from '#shared/contract/agents/tool-rule.ts'
import type { RuleField } from '#shared/contract/agents/tools.ts'
import type { Sighted } from '../../shared/messages.ts'
import type { RuleName } from '../../shared/reading.ts'
import type { Deps } from '../platform/deps.ts'
import { valuesInAddress } from '../reading/address-values.ts'
import type { DescribedPage } from '../reading/describe-page.ts'
import { parseValue } from '../reading/parse-value.ts'

/** A part of a rule that no longer finds its element. It holds nothing of the page. */
export interface Fault extends RuleName {
  field: RuleField
}

/**
 * What of its rule does not fit a page any more. Many pages of a tool fit the address of a rule and
 * show no request: a list, a sign-in. So a missing root or reference is a fault only where the address
 * itself names a request, or, for a rule that reads none there, where it has read this origin before
 * (a mail tool stands open with no message open: there, where the address names one);
 * and missing markers are one only where both hold and no other rule applies.
 */
export async function findFaults(
  { rules, ruleHistory }: Pick<Deps, 'rules' | 'ruleHistory'>,
  { rule, href }: Pick<Sighted, 'rule' | 'href'>,
  seen: Pick<DescribedPage, 'faults'>,
): Promise<Fault[]> {
  const { origin } = new URL(href)
  if (rule !== null) {
    const known = await rules.find(rule, href)
    if (!known || seen.faults.length === 0) return []
    const isMeant =
      namesRequest(known.page, href) ??
      (!('message' in known.page) && (await ruleHistory.has(origin, rule.id)))
    return seen.faults
      .filter(
        (field) => isMeant || (field !== 'root' && field !== 'reference' && field !== 'message'),
      )
      .map((field) => ({ id: rule.id, version: rule.version, page: rule.page, field }))
  }
  for (const { name } of (await rules.of(href)).rules) {
    const { id, version, page } = name
    const known = await rules.find({ id, version, page }, href)
    if (!known || !(await ruleHistory.has(origin, id))) continue
    if (namesRequest(known.page, href) ?? !('message' in known.page))
      return [{ id, version, page, field: 'page' }]
  }
  return []
}

/** Whether an address names a request or a message; `null` for a rule that reads none there. */
function namesRequest(page: ToolPage, href: string): boolean | null {
  const read = waysOf(page)
    .map((way) => valuesInAddress(way, href))
    .filter((texts) => texts !== null)
  if (read.length === 0) return null
  const isOne = (text: string) =>
    'message' in page ? text !== '' : parseValue(page.reference.as, text) !== null
  return read.every((texts) => texts.some(isOne))
}
