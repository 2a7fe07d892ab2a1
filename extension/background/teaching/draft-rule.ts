import { type ToolPage, type ToolRule, toolRule } from '#shared/contract/agents/tool-rule.ts'
import { shareWord } from '../../shared/identifying-words.ts'
import {
  type Pointed,
  type TaughtField,
  type TeachingFault,
  type TeachingState,
  toolZones,
} from '../../shared/teaching.ts'
import { addressPatternOf } from './address-pattern.ts'
import { valuePatternOf } from './value-pattern.ts'

/** What a rule is called. */
export type RuleIdentity = Pick<ToolRule, 'id' | 'version' | 'tool'>

type Learnt = Pick<TeachingState, 'origin' | 'href' | 'pointed'>

/** A draft of a rule, or the fault that prevents it and its field. */
type Draft = { rule: ToolRule } | { field: TaughtField; fault: TeachingFault }

/**
 * Makes a rule of what was pointed at. It holds where things stand and how they are written, and
 * nothing of the request it was learnt on.
 */
export function draftRule({ origin, href, pointed }: Learnt, called: RuleIdentity): Draft {
  const { reference, ...others } = pointed
  if (!reference || href === null) return { field: 'reference', fault: 'no_reference' }
  const read = valuePatternOf('reference', reference.text)
  if (typeof read === 'string') return { field: 'reference', fault: read }
  const people = [others.email, others.name].flatMap((one) => (one ? [one.text] : []))
  const { when, way } = addressPatternOf(href, read.value, people)
  const kept = (selectors: readonly string[]) =>
    selectors.filter((one) => !people.some((text) => shareWord(one, text)))
  const placed = kept(reference.selectors)
  if (placed.length === 0 || reference.frame === '')
    return { field: 'reference', fault: 'no_place' }
  // A place found by counting is accepted only where the address holds the same reference.
  if (reference.isCounted && !way) return { field: 'reference', fault: 'counted' }

  const fields: ToolPage['fields'] = {}
  for (const field of ['email', 'phone', 'name'] as const) {
    const one = others[field]
    if (!one) continue
    const value = valuePatternOf(field, one.text)
    if (typeof value === 'string') return { field, fault: value }
    const selectors = kept(one.selectors)
    if (selectors.length === 0) return { field, fault: 'no_place' }
    if (one.isCounted) return { field, fault: 'counted' }
    if (one.frame !== reference.frame) return { field, fault: 'other_frame' }
    if (one.own.some((own) => selectors.includes(own)) || isOfTool(one))
      return { field, fault: 'own' }
    fields[field] = { text: selectors, ...(value.pick && { pick: value.pick }) }
  }

  const all = Object.values(pointed)
  const [root = null, another] = new Set(all.map((one) => one.root))
  const zones = toolZones.filter((zone) => !all.some((one) => one.zones.includes(zone)))
  const own = [...new Set(all.flatMap((one) => one.own))].slice(0, 3)
  const text = { text: placed, ...(read.pick && { pick: read.pick }) }
  const page: ToolPage = {
    page: 'request',
    when,
    ...(reference.frame && { frame: reference.frame }),
    root: another === undefined && root !== null ? root : 'body',
    reference: { ways: way ? [way, text] : [text], as: read.as },
    fields,
    ...(zones.length > 0 && { excluded: [...zones] }),
    ...(own.length > 0 && { own }),
  }
  const parsed = toolRule.safeParse({ schema: 1, ...called, origins: [origin], pages: [page] })
  return parsed.success ? { rule: parsed.data } : { field: 'reference', fault: 'no_place' }
}

/** A person named in the tool's own zones, outside of its content, is the agent. */
const isOfTool = ({ zones, root }: Pointed) => zones.length > 0 && root === null
