import { writeFileSync } from 'node:fs'
import { defaultPurposes } from '#shared/contract/agents/purpose.ts'
import type { Endpoint } from '../../hub/agents/authorisation/gate.ts'
import {
  type AskerName,
  type JudgedLook,
  judgeEndpoint,
  judgeLooks,
  type LookVerdict,
  type StandingName,
} from '../../hub/agents/authorisation/matrix.ts'
import { openEmbedded } from '../../hub/platform/database/embedded.ts'
import { someProvider, startHub } from '../world/hub.ts'
import { code, table } from './table.ts'

export const document = 'docs/authorisation.md'

/** Writes the page of the documentation that says who may do what. */
export async function run(): Promise<void> {
  const hub = await startHub(await openEmbedded(null), someProvider)
  writeFileSync(document, writeAuthorisation(hub.endpoints))
  await hub.close()
}

/** The page, from the routes of a hub and from what judges them. */
export function writeAuthorisation(endpoints: readonly Endpoint[]): string {
  return [
    '# Who may do what',
    'Written by `npm run documents` from the routes of the hub and from the code that judges them. A test goes through the front door for every cell of both tables.',
    'Each route says whom it opens to. One gate (`hub/agents/authorisation/gate.ts`) reads who asks and judges, before anything of the body is read: who is not known is refused with 401, who is known and may not with 403. A route that does not say whom it opens to stops the start of the hub. Whatever a route answers is of the organisation of whoever asks, and of no other. Why it stands in one place: [decision](internals/decisions.md#agents-and-rights).',
    '## Endpoints',
    '_Yes_: it opens. A code says how it is refused ([refusals](problems.md)). A key is shown with the scope it must have; without it, it is refused with `key_scope`. _With its code_: whoever holds the receipt, the tracking code, or the address in a message or of a draft; nobody is asked who they are.',
    table(
      ['endpoint', 'nobody', 'agent', 'quality', 'admin', 'key'],
      [...endpoints].sort(byAddress).map((endpoint) => {
        const verdicts = judgeEndpoint(endpoint)
        return [
          code(nameOf(endpoint)),
          ...asked.map((asker) => sayOpening(endpoint, asker, verdicts[asker])),
        ]
      }),
    ),
    '## Looks',
    'What `POST /v1/context` comes to for the purposes an organisation starts with, by where the request lies. _Nothing_ is one answer, byte for byte, `{ "found": false }` (with how far each source is read, where the hub reads some), whether there is no such request or one that may not be seen. Every look leaves its trace, refused and empty ones too.',
    table(
      ['role', 'the request is', 'purpose', 'level 0', 'level 1', 'level 2'],
      looksOf(endpoints).map(({ roles, standing, purpose, verdicts }) => [
        roles.join(', '),
        standingWords[standing],
        code(purpose),
        ...verdicts.map((verdict) => verdictWords[verdict] ?? code(verdict)),
      ]),
    ),
  ]
    .join('\n\n')
    .concat('\n')
}

const asked = ['nobody', 'agent', 'quality', 'admin', 'key'] as const satisfies AskerName[]

/** The address of an endpoint, as people write it. */
export const nameOf = ({ method, url }: Pick<Endpoint, 'method' | 'url'>) =>
  `${method} ${url.replace('::', ':')}`

function byAddress(one: Endpoint, other: Endpoint): number {
  const [a, b] = [one, other].map(({ method, url }) => `${url} ${method}`) as [string, string]
  return a < b ? -1 : 1
}

function sayOpening({ declared }: Endpoint, asker: AskerName, refusal: string | null): string {
  if (refusal) return code(refusal)
  if (declared.opensTo === 'code') return 'with its code'
  if (declared.opensTo === 'key') return `yes, ${code(declared.scope)}`
  const isSectorAsked = 'needsSector' in declared && declared.needsSector
  return isSectorAsked && asker !== 'nobody' ? 'yes, with a sector' : 'yes'
}

const standingWords: Record<StandingName, string> = {
  own: 'of their sector',
  not_held: 'of their sector, of a service they are not held to',
  other: 'of another sector',
  other_present: 'of another sector, its usager present',
  no_sector: 'anywhere, and they have no sector',
}

const verdictWords: Partial<Record<LookVerdict, string>> = {
  absent: 'nothing',
  exists: 'that there is one',
  brief: 'service, state and date',
  whole: 'it, whole',
}

interface LookRow extends Pick<JudgedLook, 'standing' | 'purpose'> {
  roles: string[]
  verdicts: LookVerdict[]
}

/** The looks of roles that are judged alike stand in one row. */
function looksOf(endpoints: readonly Endpoint[]): LookRow[] {
  const rows = new Map<string, LookRow>()
  for (const { role, standing, purpose, verdict } of judgeLooks(
    lookEndpoint(endpoints),
    defaultPurposes,
  )) {
    const name = `${role} ${standing} ${purpose}`
    const row = rows.get(name) ?? { roles: [role], standing, purpose, verdicts: [] }
    row.verdicts.push(verdict)
    rows.set(name, row)
  }
  const alike = new Map<string, LookRow>()
  for (const row of rows.values()) {
    const name = [row.standing, row.purpose, ...row.verdicts].join(' ')
    const before = alike.get(name)
    if (before) before.roles.push(...row.roles)
    else alike.set(name, row)
  }
  return [...alike.values()]
}

/** Where agents look. @throws Error when the hub has no such route */
export function lookEndpoint(endpoints: readonly Endpoint[]): Endpoint {
  const found = endpoints.find(({ method, url }) => method === 'POST' && url === '/v1/context')
  if (!found) throw new Error('The hub has no route for looks')
  return found
}
