import * as z from 'zod'
import type { Connector } from '../source-client/connector.ts'
import { expectShape, idText } from '../source-client/expect.ts'
import { SourceFault } from '../source-client/fault.ts'
import { mergeByChange } from '../source-client/merge-by-change.ts'
import { only } from '../source-client/only.ts'
import type { SourceRecord } from '../source-client/record.ts'
import { walkByChange } from '../source-client/walk.ts'
import { dossier, recordOf } from './demarches-simplifiees/dossier.ts'
import { openGraphql, type Place } from './demarches-simplifiees/open-graphql.ts'
import * as queries from './demarches-simplifiees/queries.ts'

/** Numbers are 32-bit integers there. */
const mostNumber = 2 ** 31 - 1

const settings = { demarches: z.array(z.int().min(1).max(mostNumber)).min(1) }
const numbered = z.object({ number: idText })
const secrets = { token: z.string().regex(/^[\x21-\x7e]+$/) }

/** Reads Démarches simplifiées, now demarche.numerique.gouv.fr, by its GraphQL API. */
export const demarchesSimplifiees: Connector<typeof settings, typeof secrets> = {
  name: 'demarches-simplifiees',
  title: 'Démarches simplifiées',
  settings,
  secrets,
  // The API allows 400 requests a minute for a key, which other programs may share.
  perMinute: 300,
  isInOrder: true,
  open(source) {
    const demarches = [...new Set(source.settings.demarches)]
    const graphql = openGraphql(source.ask, source.secrets.token)
    const one = async (id: string): Promise<SourceRecord | 'gone' | 'hidden'> => {
      if (!/^[1-9]\d{0,9}$/.test(id) || Number(id) > mostNumber) return 'gone'
      const said = await graphql.ask(queries.oneDossier, { dossier: Number(id) })
      if (said === 'not_found') return 'gone'
      if (said === 'unauthorized') return 'hidden'
      const record = recordOf(expectShape(z.object({ dossier }), said.data).dossier, source)
      if (record.id !== id) throw new SourceFault({ why: 'not_asked_for' })
      // The key may see démarches that are not declared here.
      return demarches.includes(Number(record.group)) ? record : 'hidden'
    }
    const changedIn = (demarche: number, since: Date | null) => {
      /** The cursor of each page of the present list, from one date on. */
      let begins: (string | null)[] = []
      let listed: Date | null = null
      return walkByChange(since, async (from, place) => {
        if (from !== listed) begins = []
        listed = from
        // Without a date the API sorts by filing date.
        const where = { demarche, since: from ?? new Date(0), after: begins[place] ?? null }
        const { nodes, next } = await graphql.page(queries.changedDossiers, dossier, where)
        begins[place + 1] = next
        const records = nodes.map((node) => recordOf(node, source))
        if (records.some(({ group }) => group !== String(demarche)))
          throw new SourceFault({ why: 'not_asked_for' })
        return { records, isLast: next === null }
      })
    }

    return {
      async probe() {
        const seen: string[] = []
        for (const demarche of demarches) {
          const title = await graphql.title(queries.oneDemarche, demarche)
          seen.push(`${demarche} (${title.slice(0, 80)})`)
        }
        return { as: 'holder of the token', scope: `It sees the démarches ${seen.join(', ')}.` }
      },
      changed: (since) => mergeByChange(demarches.map((demarche) => changedIn(demarche, since))),
      one,
      // The API cannot search for a person: the hub searches its own digests.
      find: ({ kind, value }) => (kind === 'reference' ? only(one, value) : undefined),
      async *gone(since) {
        for (const demarche of demarches)
          for (const query of queries.goneDossiers) {
            const turned = new Set<string>()
            let after: string | null = null
            do {
              const where: Place = { demarche, since, after }
              const { nodes, next } = await graphql.page(query, numbered, where)
              if (next !== null && turned.has(next)) throw new SourceFault({ why: 'endless' })
              yield nodes.map(({ number }) => number)
              after = next
              if (next !== null) turned.add(next)
            } while (after !== null)
          }
      },
      async groups() {
        const seen: string[] = []
        for (const demarche of demarches) {
          const said = await graphql.ask(queries.oneDemarche, { demarche })
          if (typeof said !== 'string') seen.push(String(demarche))
        }
        return seen
      },
    }
  },
}
