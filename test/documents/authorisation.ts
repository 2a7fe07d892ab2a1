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

export const document = 'docs/internals/authorisation.md'

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
    'For engineers: who may call each endpoint. `npm run documents` writes this page from the routes and their gate; a test tries each cell.',
    'One gate (`hub/agents/authorisation/gate.ts`) judges each request before its body is read: 401 for who is not known, 403 for who may not. A route that does not say whom it opens to stops the start. Nobody reads another organisation. [Why](decisions.md#agents-and-rights).',
    '## Endpoints',
    ...openingsOf(endpoints).flatMap(({ title, refused, names }) => [
      `### ${title}`,
      ...(refused ? [`${refused}.`] : []),
      `${names.map(code).join(', ')}.`,
    ]),
    '## Looks',
    'What `POST /v1/context` answers, by where the request lies and for the purposes an organisation starts with. _Nothing_ is one answer, `{ "found": false }`, whether there is no such request or one that may not be seen. Each look leaves a trace.',
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

interface Opening {
  title: string
  /** How the others are refused. */
  refused: string
  names: string[]
}

/** The endpoints that open to the same people stand together. */
function openingsOf(endpoints: readonly Endpoint[]): Opening[] {
  const openings = new Map<string, Opening>()
  for (const endpoint of [...endpoints].sort(byAddress)) {
    const verdicts = judgeEndpoint(endpoint)
    const askers = (isOpen: boolean) => asked.filter((one) => (verdicts[one] === null) === isOpen)
    const opens = askers(true)
    const [first = 'nobody'] = opens
    const who = opens.length === asked.length ? 'everyone' : opens.join(', ')
    const title = `${who}${sayOpening(endpoint, first).replace(/^yes/, '')}`
    const refused = askers(false).map((one) => `${one} ${code(String(verdicts[one]))}`)
    const opening = openings.get(title) ?? { title, refused: refused.join(', '), names: [] }
    opening.names.push(nameOf(endpoint))
    openings.set(title, opening)
  }
  return [...openings.values()]
}

/** How an endpoint opens to somebody it opens to. */
function sayOpening({ declared }: Endpoint, asker: AskerName): string {
  if (declared.opensTo === 'code') return ' with its code'
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
