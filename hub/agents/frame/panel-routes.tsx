import { join } from 'node:path'
import { panelText } from '#shared/text/agent/text.ts'
import { listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { servePrecompressed } from '../../platform/http/precompressed.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { openFile, openPage, type Routes } from '../../platform/http/route.ts'
import { allowFrames } from '../../platform/http/security-headers.ts'
import { writeDocument } from '../../platform/pages/document.tsx'
import { rememberBriefly } from '../../platform/time/remember-briefly.ts'
import { listFrameOrigins } from './frames-sql.ts'
import { panelReturnPath } from './panel-return.ts'

/** The page a sign-in comes back to has an opener, the panel, which it hands the address to. */
const returnPage = { ...openFile, config: { ...openFile.config, framed: 'opened' } } as const

/**
 * Serves the panel as a page, for tools that show one in a frame. Browsers show it in pages of the
 * origins that the organisation named, and in no other.
 */
export const panelRoutes: Routes = async (app, { database, clock, built }) => {
  const organisations = rememberBriefly(clock, () => listOrganisations(database))
  const origins = rememberBriefly(clock, (one) => listFrameOrigins(database, one))

  app.get<{ Params: { organisation: string } }>(
    '/panel/:organisation/',
    openPage,
    async (request, reply) => {
      const { organisation } = request.params
      if (!(await organisations('')).includes(organisation)) throw new Refusal('not_found')
      const allowed = await origins(organisation)
      allowFrames(reply.raw, allowed)
      const locale = localeOf(request)
      reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-cache')
      return reply.send(
        writeDocument({
          title: panelText[locale].title,
          locale,
          styles: ['/panel/panel.css'],
          script: '/panel/panel.js',
          children: (
            <div
              id="panel"
              class="panel"
              data-organisation={organisation}
              data-origins={allowed.join(' ')}
            />
          ),
        }),
      )
    },
  )

  app.get(panelReturnPath, returnPage, (request, reply) => {
    const locale = localeOf(request)
    reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store')
    return reply.send(
      writeDocument({
        title: panelText[locale].title,
        locale,
        script: '/panel/back.js',
        children: (
          <main>
            <p id="done">{panelText[locale].cameBack.done}</p>
            <p id="lost" hidden>
              {panelText[locale].cameBack.lost}
            </p>
          </main>
        ),
      }),
    )
  })

  await app.register(async (files) => {
    const sendFile = await servePrecompressed(files, join(built, 'frame'), () => 'no-cache')
    files.get<{ Params: { '*': string } }>('/panel/*', openFile, (request, reply) =>
      sendFile(reply, request.params['*']),
    )
  })
}
