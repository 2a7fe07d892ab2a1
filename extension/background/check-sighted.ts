import type { Sighted } from '../messages.ts'
import type { TabState } from '../state.ts'
import { toolRules } from '../tools/list.ts'
import { ruleOf } from '../tools/rule-of.ts'

/** What was seen, and by which rule, `id@version`. */
type Seen = Pick<TabState, 'page' | 'sightings' | 'name' | 'tool'> & { rule: string | null }

/** What a page says it saw, as far as the rule of its address allows; the rest is left out. */
export function checkSighted({ rule, sightings, name }: Sighted, url: string): Seen {
  const known = ruleOf(toolRules, new URL(url).pathname)
  if (!known || known.id !== rule?.id || known.version !== rule.version)
    return { page: 'no_rule', sightings: [], name: null, tool: null, rule: null }
  const { tool, id, version, shapes } = known
  const shaped = sightings.filter(({ kind, value }) => new RegExp(shapes[kind]).test(value))
  const by = { tool, rule: `${id}@${version}` }
  if (!shaped.some(({ kind }) => kind === 'reference'))
    return { page: 'nothing_seen', sightings: [], name: null, ...by }
  return { page: 'seen', sightings: shaped, name, ...by }
}
