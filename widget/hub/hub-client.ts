/** What is counted of a form that the page shows, or of the button: numbers, never who. */
export type Counted = 'ended' | 'shown' | 'opened' | 'answered'

/** The hub that serves the widget, and the site it is on. */
export interface HubSite {
  /** Address of the hub, with a slash at the end. */
  hub: string
  /** Name of the site, from `data-site`. */
  site: string
}

/** The HTTP client of the hub: made once and handed to every piece, so that no piece brings its own. */
export interface HubClient extends HubSite {
  /**
   * Loads a piece of the widget, once however often it is asked for.
   *
   * The caller gives the type of the piece: a map of all pieces here would tie every file to every other.
   * @param name its name among the pieces that are built.
   */
  load<Piece>(name: string): Promise<Piece>
  /** Reads words of this version of the widget. */
  readWords<Words>(name: string, language: string): Promise<Words>
  /**
   * Reads something of the site. The hub chooses the best language, since it knows them all.
   * @param what path and query after the site, up to where the language goes on: `/tracker?`.
   */
  readSite<Said>(what: string, language: string, signal?: AbortSignal): Promise<Said>
  /**
   * Reads JSON from the hub. Never with `no-cors`: a site that is not registered sees the refusal.
   * @throws when the network or the hub refuses
   */
  read<Said>(
    path: string,
    signal?: AbortSignal,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Said>
  /**
   * Counts one thing by beacon. Nothing waits for it; a failure loses only the count.
   * @param isUnprompted of the button, rather than of what the page asks by itself
   */
  count(host: Element, isUnprompted: boolean, counted: Counted): void
}

/** Makes the client of a hub. */
export function createHubClient({ hub, site }: HubSite): HubClient {
  const version = `widget/${__WIDGET_VERSION__}/`

  async function read<Said>(
    path: string,
    signal = AbortSignal.timeout(15_000),
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Said> {
    const answer = await fetch(hub + path, { headers, credentials: 'omit', signal })
    if (!answer.ok) throw Object.assign(new Error(path), { status: answer.status })
    return answer.json()
  }

  return {
    hub,
    site,
    load: (name) => import(/* @vite-ignore */ `${hub}${version}${name}.js`),
    readWords: (name, language) => read(`${version}${name}.${language}.json`),
    readSite: (what, language, signal) =>
      read(
        `v1/sites/${encodeURIComponent(site)}${what}locale=${encodeURIComponent(language)}`,
        signal,
      ),
    read,
    count(host, isUnprompted, counted) {
      const service = host.getAttribute('service')
      const how = isUnprompted ? '"unprompted":true,' : ''
      // Text, so that no browser asks leave of the hub first. Written by hand: pages may patch JSON.
      const body = `{"site":"${site}","service":"${service}",${how}"counts":{"${counted}":1}}`
      try {
        navigator.sendBeacon(`${hub}v1/counters?site=${site}`, body)
      } catch {
        // A page may forbid it; an answer matters more than its count.
      }
    },
  }
}

/** The language a piece of the page is written in. */
export function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') || navigator.language || 'fr'
}
