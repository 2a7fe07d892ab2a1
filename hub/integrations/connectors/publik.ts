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

/** Publik, by the interface of its forms (w.c.s.). */
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
      // A form that takes no more requests still has those it took.
      const said = await get('/api/formdefs/', [['include-disabled', 'on']])
      return expectShape(formdefs, said.body).data.map(({ slug }) => slug)
    }
    const named = settings.forms ?? (settings.services['*'] ? null : Object.keys(settings.services))
    const formsRead = async () => named ?? (await allForms())

    /** Persons are shown to a key that sees everything; to one with roles, forms alone prove it. */
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
      // To a key with roles it lists what they may file, which says nothing of what they may read.
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
        // Not listed: it is gone, or the roles of the key do not see it there.
        const path = `/api/forms/${form}/${encodeURIComponent(number)}/`
        const detail = listed.status === 403 ? listed : await get(path, [], [403, 404])
        if (detail.status === 200) return filings.alone(form, detail.body)
        if (detail.status === 404) return absent(detail)
        // A bad key is refused in the same way: it is told apart first.
        const { scope } = await probe()
        // One by one they are refused to a key without roles, to which all of them are listed.
        return scope === undefined && listed.status === 200 ? 'gone' : 'hidden'
      },
    }
  },
  hook: readArrived,
}

/** Publik itself says that there is none, and not something that stands before it. */
function absent({ status, body }: Pick<Answer, 'status' | 'body'>): 'gone' {
  if (failed.safeParse(body).success) return 'gone'
  throw new SourceFault({ why: 'failed', status })
}
