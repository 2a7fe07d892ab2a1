import * as z from 'zod'
import { parseHubAddress } from '../../shared/hub-address.ts'
import { policyKey, policyNames } from '../../shared/stored-policy.ts'
import { toolsKey } from '../../shared/stored-tools.ts'

/** All that storage holds, by area: of each, anything. */
export interface Stored {
  session: Readonly<Record<string, unknown>>
  local: Readonly<Record<string, unknown>>
  managed: Readonly<Record<string, unknown>>
}

/** What may be told of an extension that fails. Nothing of a person, of a request or of a page. */
export interface Diagnostic {
  /** Origin of the hub, and who chose it. */
  hub: { origin: string; by: 'policy' | 'hand' } | null
  isSignedIn: boolean
  policy: string[]
  unreadable: string[]
  offered: number
  rules: Rule[]
  /** Why rules are left aside, each with how many are. */
  leftOut: string[]
  taught: number
  /** What failed last, by kind. */
  faults: { kind: string; code: string }[]
}

interface Rule {
  id: string
  version: number
  from: 'bundled' | 'hub' | 'policy'
}

/** Codes and names of rules are ours or signed. Whatever else stands in their place is left out. */
const code = z.string().regex(/^[a-z][a-z_]{1,30}$/)
const ruleName = z.string().regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
const rule = z.object({ id: ruleName.max(64), version: z.int() })
const failed = z.object({ state: z.literal('failed'), why: code })
const told = z.object({
  ...rule.omit({ id: true }).shape,
  rule: rule.shape.id,
  page: code,
  field: code,
})
const names = z.array(z.enum(policyNames))
const list = z.array(z.unknown()).catch([])

/** @param bundled the rules the extension comes with */
export function readDiagnostic(
  { session, local, managed }: Stored,
  bundled: readonly { id: string; version: number }[],
): Diagnostic {
  const field = (area: Readonly<Record<string, unknown>>, name: string, inside: string) =>
    (area[name] as Record<string, unknown> | null | undefined)?.[inside]
  const rulesOf = (from: 'hub' | 'policy') =>
    list.parse(field(local, toolsKey(from), 'rules')).flatMap((one) => {
      const { data } = rule.safeParse(one)
      return data ? [{ ...data, from }] : []
    })
  const leftOut = (['policy', 'hub'] as const).flatMap((from) =>
    list
      .parse(field(local, toolsKey(from), 'leftOut'))
      .map((one) => z.object({ why: code }).safeParse(one).data?.why),
  )
  const by = managed['hub'] === undefined ? 'hand' : 'policy'
  const hub = parseHubAddress((by === 'policy' ? managed : local)['hub'])
  return {
    hub: 'hub' in hub ? { origin: hub.hub, by } : null,
    isSignedIn: Boolean(session['agent']),
    policy: names.catch([]).parse(field(local, policyKey, 'set')),
    unreadable: names.catch([]).parse(field(local, policyKey, 'unreadable')),
    offered: list.parse(field(local, policyKey, 'tools')).length,
    rules: [
      ...rulesOf('policy'),
      ...rulesOf('hub'),
      ...bundled.map(({ id, version }) => ({ id, version, from: 'bundled' as const })),
    ],
    leftOut: count(leftOut.filter((why) => why !== undefined)),
    taught: list.parse(local['taught']).length,
    faults: faultsOf(session, local),
  }
}

function faultsOf(session: Stored['session'], local: Stored['local']): Diagnostic['faults'] {
  const tabs = Object.entries(session).filter(([name]) => name.startsWith('tab.'))
  const inTabs = tabs.flatMap(([, tab]) => Object.entries(tab ?? {}))
  const states = [['signIn', session['signIn']] as const, ...inTabs]
  const codes = states.flatMap(([kind, state]) => {
    const { data } = failed.safeParse(state)
    return data ? [{ kind, code: data.why }] : []
  })
  const today = list.parse((local['faultsTold'] as { told?: unknown } | undefined)?.told)
  const ofTools = today.flatMap((one) => {
    const { data } = told.safeParse(parseJson(one))
    if (!data) return []
    return [{ kind: 'tool', code: `${data.rule} ${data.version} ${data.page} ${data.field}` }]
  })
  const all = [...codes, ...ofTools]
  return all.filter(
    (one, at) => all.findIndex((same) => JSON.stringify(same) === JSON.stringify(one)) === at,
  )
}

function parseJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null
  } catch {
    return null
  }
}

/** Each once, with how often it is there. */
function count(all: readonly string[]): string[] {
  return [...new Set(all)].map((one) => `${one} ${all.filter((same) => same === one).length}`)
}
