import type { RuleField } from '#shared/contract/agents/tools.ts'
import type { Sighted } from '../../shared/messages.ts'
import type { Sighting, TabState } from '../../shared/state.ts'
import type { Deps } from '../platform/deps.ts'
import { addressesIn, likelySightings, sightingsByRule } from './sightings.ts'

/** What was seen, by which rule, `id@version`, and what of that rule does not fit the page. */
export interface DescribedPage {
  state: Pick<TabState, 'page' | 'sightings' | 'name' | 'tool'>
  rule: string | null
  /** Which message is open there; `null` where the page is none of a correspondence. */
  message: string | null
  faults: readonly RuleField[]
}

/** Turns what a page script found into sightings, by the rules of its address. */
export async function describePage(
  { rules, ownAddresses }: Pick<Deps, 'rules' | 'ownAddresses'>,
  { rule: name, found, spotted, href }: Sighted,
): Promise<DescribedPage> {
  const { origin } = new URL(href)
  const nothing = { sightings: [], name: null, tool: null }
  if (name === null) {
    const own = await ownAddresses.of(origin)
    const sightings = likelySightings(spotted?.likely ?? [], await rules.references())
      .filter(isOfOneSource)
      .filter(({ value }) => !own.includes(value))
    const page = sightings.length > 0 ? 'seen' : 'no_rule'
    return { state: { ...nothing, page, sightings }, rule: null, message: null, faults: [] }
  }
  const known = await rules.find(name, href)
  if (!known)
    return { state: { ...nothing, page: 'no_rule' }, rule: null, message: null, faults: [] }
  const { rule, page } = known
  const [source, references] = await Promise.all([rules.sourceOf(href), rules.references()])
  if ('message' in page) await ownAddresses.add(origin, addressesIn(found.own))
  const own = await ownAddresses.of(origin)
  const read = sightingsByRule(page, found, href, { source, references, own })
  const { sightings: all, name: shown, message, faults } = read
  const sightings = all.filter(isOfOneSource)
  const isUnplaced = all.length > 0 && sightings.length === 0
  return {
    state: {
      page: sightings.length > 0 ? 'seen' : isUnplaced ? 'unplaced' : 'nothing_seen',
      sightings,
      name: shown,
      tool: rule.tool.name,
    },
    rule: `${rule.id}@${rule.version}`,
    message,
    faults,
  }
}

/**
 * Whether a sighting can mean one thing. Every tool has a request 12: without its source, that of
 * another tool might be found in its place. A reference with letters is the organisation's own.
 */
function isOfOneSource({ kind, value, source }: Sighting): boolean {
  return kind !== 'reference' || source !== undefined || /\p{L}/u.test(value)
}
