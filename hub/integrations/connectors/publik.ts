import * as z from 'zod'
import type { Connector, Proven } from '../source-client/connector.ts'
import { expectShape } from '../source-client/expect.ts'
import { SourceFault } from '../source-client/fault.ts'
import { mergeByChange } from '../source-client/merge-by-change.ts'
import type { Answer } from '../source-client/source-client.ts'
import { readArrived } from './publik/arrived.ts'
import { openFilings } from './publik/filings.ts'
import { openFind } from './publik/find.ts'
import { openGet } from './publik/get.ts'
import { formName, own, secrets } from './publik/own.ts'

const proof = z.object({ err: z.literal(0) })
const formdefs = proof.extend({ data: z.array(z.object({ slug: formName })) })
const failed = z.object({ err: z.literal(1) })

/** Reads Publik, by the API of its forms (w.c.s.). */
export const publik: Connector<typeof own, typeof secrets> = {
  name: 'publik',
  title: 'Publik',
  settings: own,
  secrets,
  isInOrder: true,
  open(source) {
    const { settings } = source
    const get = openGet(source)
    const filings = openFilings(source, get)

    const allForms = async () => {
      // A disabled form keeps its existing requests.
      const said = await get('/api/formdefs/', [['include-disabled', 'on']])
      return expectShape(formdefs, said.body).data.map(({ slug }) => slug)
    }
    const named = settings.forms ?? (settings.services['*'] ? null : Object.keys(settings.services))
    const formsRead = async () => named ?? (await allForms())

    /**
     * A key with full access can list persons; a key with roles is proven by the form list alone.
     */
    const probe = async (): Promise<Proven> => {
      const { status, body } = await get('/api/users/', [['limit', '1']], [403])
      if (status === 200) {
        expectShape(proof, body)
        return { as: source.secrets.orig }
      }
      await allForms()
      const scope =
        'What it shows is what the roles of the key see, and it looks for nobody by address or telephone.'
      return { as: source.secrets.orig, scope }
    }

    return {
      probe,
      // For a key with roles this lists the forms it may submit, not those it may read.
      ...(!settings.key_has_roles && { groups: allForms }),
      find: openFind(get, filings, { named, formsRead, hasRoles: settings.key_has_roles }),
      async *changed(since) {
        const forms = await formsRead()
        yield* mergeByChange(forms.map((form) => filings.changed(form, since)))
      },
      async one(id) {
        const [, form, number] = /^([\w-]+)\/([^/,\p{Cc}]{1,120})$/u.exec(id) ?? []
        if (!form || !number) return 'gone'
        const listed = await filings.some(form, [['filter-identifier', number]], 0, [403, 404])
        if (listed.records.some((record) => record.id !== id))
          throw new SourceFault({ why: 'not_asked_for' })
        if (listed.records[0]) return listed.records[0]
        if (listed.status === 404) return absent(listed)
        // An unlisted request was deleted, or the key's roles don't include it.
        const path = `/api/forms/${form}/${encodeURIComponent(number)}/`
        const detail = listed.status === 403 ? listed : await get(path, [], [403, 404])
        if (detail.status === 200) return filings.alone(form, detail.body)
        if (detail.status === 404) return absent(detail)
        // A bad key gives the same refusal: check the key first.
        const { scope } = await probe()
        // A key without roles cannot read single requests, but can list all of them.
        return scope === undefined && listed.status === 200 ? 'gone' : 'hidden'
      },
    }
  },
  hook: readArrived,
}

/** Returns whether the error comes from Publik itself, and not from a proxy. */
function absent({ status, body }: Pick<Answer, 'status' | 'body'>): 'gone' {
  if (failed.safeParse(body).success) return 'gone'
  throw new SourceFault({ why: 'failed', status })
}
