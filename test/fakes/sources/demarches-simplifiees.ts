import { type Asked, answerJson, type Double, openDouble } from '../../world/source.ts'
import { answerGraphql, Refused } from './answer-graphql.ts'
import { schema } from './demarches-schema.ts'
import { type KeptDossier, writtenOut } from './kept-dossier.ts'
import { readGraphql } from './read-graphql.ts'

/** What a token opens. */
interface Token {
  sees: readonly number[]
  /** It ended, or it is used from a network that is not one of its own. */
  fails?: 'expired' | 'network'
}

interface Answered {
  status: number
  content: unknown
  headers?: Record<string, string>
}

/** Stands in for Démarches simplifiées, as its interface is described. */
export interface DemarchesSimplifiees extends Double {
  /** Titles, by number; a draft is there for nobody. */
  demarches: Map<number, { title: string; isDraft?: boolean }>
  dossiers: KeptDossier[]
  deleted: { number: number; demarche: number; at: Date }[]
  tokens: Map<string, Token>
  /** Answered in place of what it would answer, once each. */
  next: Answered[]
  /** Gives the first page whatever the cursor, with the promise of another. */
  isStuck: boolean
}

/** Opens one without any démarche. */
export async function openDemarchesSimplifiees(): Promise<DemarchesSimplifiees> {
  const double = await openDouble((asked, response) => {
    const { status, content, headers } = answer(town, asked)
    answerJson(response, status, content, headers)
  })
  const town: DemarchesSimplifiees = {
    ...double,
    demarches: new Map(),
    dossiers: [],
    deleted: [],
    tokens: new Map(),
    next: [],
    isStuck: false,
  }
  return town
}

/** What it answers, which the next that a test says goes before. */
function answer(town: DemarchesSimplifiees, { method, path, headers, body }: Asked): Answered {
  const next = town.next.shift()
  if (next) return next
  const refuse = (status: number, code: string, message: string) => ({
    status,
    content: { errors: [{ message, extensions: { code } }], data: null },
  })
  if (method !== 'POST' || path !== '/api/v2/graphql')
    return { status: 404, content: { error: 'Not Found' } }
  const [, bearer = ''] = /^Bearer (\S+)$/.exec(headers.authorization ?? '') ?? []
  const token = town.tokens.get(bearer)
  if (!token) return refuse(403, 'forbidden', 'Without a token, only persisted queries are allowed')
  if (token.fails === 'expired') return refuse(401, 'unauthorized', 'Token expired')
  if (token.fails === 'network')
    return refuse(403, 'forbidden', 'Request issued from a forbidden network')
  try {
    const { query, operationName, variables } = JSON.parse(body)
    const operation = readGraphql(query)
    if (operation.name !== operationName)
      return refuse(400, 'bad_request', `No operation named "${operationName}"`)
    const content = answerGraphql(schema, operation, rootOf(town, token), variables)
    return { status: 200, content }
  } catch (error) {
    return refuse(400, 'graphql_parse_failed', String(error))
  }
}

function rootOf(town: DemarchesSimplifiees, { sees }: Token) {
  const descriptor = (number: number) => ({ number, title: town.demarches.get(number)?.title })
  const dossierOf = (kept: KeptDossier) => () => {
    if (!sees.includes(kept.demarche))
      throw new Refused('unauthorized', 'An object of type Dossier was hidden due to permissions')
    return { ...writtenOut(kept), demarche: descriptor(kept.demarche), ...kept.said }
  }
  return {
    demarcheDescriptor: ({ number }: Args) => descriptor(Number(number)),
    demarche: ({ number }: Args) => {
      const demarche = town.demarches.get(Number(number))
      if (!demarche || demarche.isDraft) throw new Refused('not_found', 'Demarche not found')
      if (!sees.includes(Number(number)))
        throw new Refused(
          'unauthorized',
          'An object of type Demarche was hidden due to permissions',
        )
      const own = town.dossiers.filter((one) => one.demarche === number)
      return {
        ...descriptor(Number(number)),
        dossiers: (args: Args) => {
          const by = args['updatedSince'] ? 'updated' : 'filed'
          const shown = own.filter((one) => isShown(one) && isSince(one[by], args['updatedSince']))
          return listOf(town, shown, (one) => one[by], dossierOf, args)
        },
        deletedDossiers: (args: Args) => {
          const some = town.deleted.filter((one) => one.demarche === number)
          return deletedOf(town, some, args)
        },
        pendingDeletedDossiers: (args: Args) => {
          const some = own.flatMap((one) =>
            one.hidden && !isShown(one) ? [{ ...one, at: one.hidden.at }] : [],
          )
          return deletedOf(town, some, args)
        },
      }
    },
    dossier: ({ number }: Args) => {
      const kept = town.dossiers.find((one) => one.number === number)
      if (!kept || !isShown(kept)) throw new Refused('not_found', 'Dossier not found')
      return dossierOf(kept)()
    },
  }
}

type Args = Readonly<Record<string, unknown>>

/** An usager hides one that is under construction from everybody; one that is decided, only from themselves. */
function isShown({ state, hidden }: KeptDossier): boolean {
  if (state === 'brouillon') return false
  return !hidden || (hidden.by === 'usager' && state !== 'en_construction')
}

function isSince(moment: Date, since: unknown): boolean {
  return typeof since !== 'string' || moment >= new Date(since)
}

function deletedOf<T extends { number: number; at: Date }>(
  town: DemarchesSimplifiees,
  some: readonly T[],
  args: Args,
) {
  const since = some.filter(({ at }) => isSince(at, args['deletedSince']))
  return listOf(
    town,
    since,
    ({ at }) => at,
    ({ number }) => ({ number }),
    args,
  )
}

/** A page of a list, by the last moment and number before it: equal moments draw nothing under a page. */
function listOf<T extends { number: number }>(
  { isStuck }: DemarchesSimplifiees,
  all: readonly T[],
  momentOf: (one: T) => Date,
  nodeOf: (one: T) => unknown,
  { first, after }: Args,
) {
  const keyOf = (one: T) => `${momentOf(one).toISOString()};${String(one.number).padStart(10, '0')}`
  const from = isStuck || !after ? '' : Buffer.from(String(after), 'base64').toString()
  const rest = all
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .filter((one) => keyOf(one) > from)
  const page = rest.slice(0, Math.min(Number(first ?? 100), 100))
  const last = page.at(-1)
  return {
    nodes: page.map(nodeOf),
    pageInfo: {
      hasNextPage: isStuck || rest.length > page.length,
      endCursor: last ? Buffer.from(keyOf(last)).toString('base64') : null,
    },
  }
}
