import * as z from 'zod'
import type { CrestType } from '#shared/contract/catalogue/identity.ts'
import { slug } from '#shared/contract/scalar.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { openPage, type Routes } from '../../platform/http/route.ts'
import { findCrest } from './sql.ts'

const files: readonly (readonly [file: string, type: CrestType])[] = [
  ['crest.svg', 'image/svg+xml'],
  ['crest.png', 'image/png'],
]
const params = z.object({ organisation: slug })

/** The crest of an organisation, for pages, messages and the widget. */
export const crestRoutes: Routes = async (app, { database }) => {
  for (const [file, type] of files)
    app.get(`/identite/:organisation/${file}`, openPage, async (request, reply) => {
      const asked = params.safeParse(request.params)
      const crest = asked.success && (await findCrest(database, asked.data.organisation, type))
      if (!crest) throw new Refusal('not_found')
      // A URL with another digest is an old one: its page asks again soon.
      const isNamed = Object.hasOwn(request.query as object, crest.digest)
      const seconds = isNamed ? '31536000, immutable' : '60'
      return reply
        .header('cache-control', `public, max-age=${seconds}`)
        .header('content-security-policy', "default-src 'none'; sandbox")
        .type(type)
        .send(crest.content)
    })
}
