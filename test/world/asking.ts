import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import type { FeedbackKept } from '#shared/contract/feedback/feedback.ts'
import { declareAsking } from './declare-asking.ts'
import { freePort } from './free-port.ts'
import { type Product, startServe } from './product.ts'
import { newDatabase } from './stores.ts'

/** The usual library for page measurements, for a page that also measures itself. */
const webVitals = readFileSync('node_modules/web-vitals/dist/web-vitals.iife.js', 'utf8')

/** Sites with different forms, and pages of a public website that embed them. */
export interface Asking {
  hub: Product
  /**
   * Returns the URL of a page with the form of a site.
   * @param attributes of `<parvis-feedback>`, and `lang` of the page
   */
  page(site: string, attributes?: Record<string, string>): string
  /** Reads a stored feedback. */
  kept(receipt: string): Promise<FeedbackKept>
  /** Restarts the killed hub on the same address. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** A page or file written by another site owner. */
export interface OwnPage {
  body: string | Buffer
  type?: string
  policy?: string
}

/** Content of other addresses of the website, created once the hub's URL is known. */
export type OwnPages = (
  path: string,
  hub: string,
) => OwnPage | undefined | Promise<OwnPage | undefined>

/**
 * Starts a hub with a site for each configuration, and a web server of pages that embed them.
 * @param border the hub's protections, where a test needs them
 * @param database URL of its database, outside a run of tests
 */
export async function openAsking(
  configurations: Readonly<Record<string, ConfigurationContent>>,
  own: OwnPages = () => undefined,
  border: { PARVIS_PROOF_OF_WORK?: 'attack' } = {},
  database?: string,
): Promise<Asking> {
  const hubPort = await freePort()
  // Bound at once: a port that is only looked up may be another's by the time the hub has started.
  const pages = servePages(`http://127.0.0.1:${hubPort}`, own)
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve))
  const { port: pagePort } = pages.address() as AddressInfo
  const address = `http://127.0.0.1:${pagePort}`
  const url = database ?? (await newDatabase())
  await declareAsking(url, address, configurations)
  const memory = { DATABASE_URL: url, ...border }
  let hub = await startServe(memory, hubPort)
  return {
    get hub() {
      return hub
    },
    page: (site, attributes = {}) =>
      `${address}/${site}?${new URLSearchParams({ service: 'etat-civil', ...attributes })}`,
    async kept(receipt) {
      const headers = { 'parvis-receipt': receipt }
      const answer = await fetch(`${hub.at('hub')}/v1/feedback/receipt`, { headers })
      if (!answer.ok) throw new Error(`No feedback under this receipt: ${answer.status}`)
      return (await answer.json()) as FeedbackKept
    },
    async restart() {
      hub = await startServe(memory, hubPort)
    },
    async close() {
      pages.close()
      await hub.stop()
    },
  }
}

/**
 * Serves pages under a policy that allows only themselves and the hub, reached at the address of
 * `through`.
 */
export function servePages(known: string, own: OwnPages = () => undefined): Server {
  return createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page')
    const written = await own(pathname, known)
    if (written) {
      const { body, type = 'text/html; charset=utf-8', policy } = written
      const headers = { 'content-type': type, ...(policy && { 'content-security-policy': policy }) }
      return response.writeHead(200, headers).end(body)
    }
    const {
      lang = 'fr',
      through: hub = known,
      ...attributes
    } = Object.fromEntries<string>(searchParams)
    if (pathname === '/web-vitals.js')
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(webVitals)
    if (pathname === '/missing') return response.writeHead(404).end()
    if (pathname === '/contact') return response.end('<p>Contact de la mairie</p>')
    const said = Object.entries(attributes)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join('')
    return response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'self' ${hub}; img-src data:`,
      })
      .end(
        `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width">` +
          `<link rel="icon" href="data:,"><title>Démarche</title>` +
          `<script async src="${hub}/parvis.js" data-site="${pathname.slice(1)}"></script>` +
          `<main><h1>Démarche</h1><parvis-feedback${said}><a href="/contact">Donner mon avis</a>` +
          `</parvis-feedback></main></html>`,
      )
  })
}
