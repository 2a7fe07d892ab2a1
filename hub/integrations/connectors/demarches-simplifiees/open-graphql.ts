import * as z from 'zod'
import { expectShape, idText } from '../../source-client/expect.ts'
import { SourceFault } from '../../source-client/fault.ts'
import type { SourceClient } from '../../source-client/source-client.ts'
import type { Query } from './queries.ts'
import { type Absence, readAnswer } from './read-answer.ts'

/** Page size: the API returns a hundred at most. */
const perPage = 100

const demarcheWith = <T extends z.ZodRawShape>(more: T) =>
  z.object({ demarche: z.object({ number: idText, ...more }) })
const titled = demarcheWith({ title: z.string() })
const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() })
const listing = <T extends z.ZodType>(node: T) =>
  demarcheWith({ list: z.object({ nodes: z.array(node), pageInfo }) })

/** A position in a list: démarche, start date and cursor. */
export interface Place {
  demarche: number
  since: Date
  /** `null` at the beginning. */
  after: string | null
}

/** Opens the GraphQL client with an API key. Each method throws `SourceFault`. */
export function openGraphql(send: SourceClient, token: string) {
  const headers = { authorization: `Bearer ${token}` }
  const ask = async ({ name, root, text }: Query, variables: object) => {
    const body = { query: text, operationName: name, variables }
    return readAnswer((await send({ path: '/api/v2/graphql', headers, body })).body, root)
  }
  /** A declared démarche that is invisible is a fault, never an empty list. */
  const ofDemarche = async <T extends { demarche: { number: string } }>(
    query: Query,
    shape: z.ZodType<T>,
    demarche: number,
    variables: object = {},
  ): Promise<T['demarche']> => {
    const said = await ask(query, { demarche, ...variables })
    if (typeof said === 'string') throw new SourceFault(notSeen(said, demarche))
    const read = expectShape(shape, said.data).demarche
    if (read.number !== String(demarche)) throw new SourceFault({ why: 'not_asked_for' })
    return read
  }
  return {
    ask,
    title: async (query: Query, demarche: number): Promise<string> =>
      (await ofDemarche(query, titled, demarche)).title,
    /** Reads a page, and the next cursor, `null` at the end. */
    async page<T extends z.ZodType>(query: Query, node: T, { demarche, since, after }: Place) {
      const variables = { since: since.toISOString(), first: perPage, after }
      const { list } = await ofDemarche(query, listing(node), demarche, variables)
      const { hasNextPage, endCursor } = list.pageInfo
      if (hasNextPage && (!endCursor || list.nodes.length === 0))
        throw new SourceFault({ why: 'endless' })
      return { nodes: list.nodes, next: hasNextPage && endCursor ? endCursor : null }
    },
  }
}

function notSeen(absence: Absence, demarche: number) {
  const said = { status: 200, code: `${absence}: demarche ${demarche}` }
  return absence === 'unauthorized'
    ? { why: 'refused' as const, ...said }
    : { why: 'failed' as const, ...said }
}
