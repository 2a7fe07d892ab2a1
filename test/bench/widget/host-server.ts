import type { Contestant } from '../peers/contestant.ts'
import type { Bundle } from './bundle.ts'
import { html, send, typeOf } from './compressed.ts'
import type { HostSite } from './host-page.ts'
import { listen } from './listen.ts'

/** The site whose page every contestant is put into. */
export interface HostServer {
  address: string
  /** Paths of its own files: what else a page asks is the contestant's. */
  isOwn(url: string): boolean
  /** Lets a contestant's pages be asked for. */
  add(contestant: Contestant, bundle: Bundle): void
  /**
   * Address of the page of a contestant, which is given where answers are collected.
   * @param isStrict under `default-src 'self'` and that origin
   */
  page(contestant: Contestant, collector: string, isStrict?: boolean): string
  close(): Promise<void>
}

export async function openHostServer(site: HostSite): Promise<HostServer> {
  // A browser asks every site for it.
  const own = new Map([...site.files, ['/favicon.ico', '']])
  const files = new Map(own)
  const added = new Map<string, { contestant: Contestant; bundle: Bundle }>()
  const server = await listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host')
    const file = files.get(pathname)
    if (file !== undefined) {
      const isLetters = pathname.endsWith('.woff2')
      // Kept by a browser that comes back: what is optional is shown at once or never.
      return send(
        response,
        file,
        typeOf(pathname),
        isLetters ? { 'cache-control': 'max-age=3600' } : {},
      )
    }
    const found = added.get(pathname.slice(1))
    if (!found) return void response.writeHead(404).end()
    const collector = searchParams.get('collector') ?? ''
    const { head = '', body } = found.contestant.write(collector)
    const policy = `default-src 'self' ${collector}`
    send(
      response,
      site.write({ head: head + found.bundle.tags, body }),
      html,
      searchParams.has('strict') ? { 'content-security-policy': policy } : {},
    )
  })
  const { address, close } = server
  return {
    address,
    close,
    isOwn: (url) => url.startsWith(address) && own.has(new URL(url).pathname),
    add(contestant, bundle) {
      added.set(contestant.slug, { contestant, bundle })
      for (const [path, content] of bundle.files) files.set(path, content)
    },
    page: ({ slug }, collector, isStrict = false) =>
      `${address}/${slug}?${new URLSearchParams({ collector, ...(isStrict && { strict: '' }) })}`,
  }
}
