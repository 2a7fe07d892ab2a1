/** Where the widget comes from and whose it is. */
export interface HubSite {
  /** Address of the hub, with a slash at the end. */
  hub: string
  /** Name of the site, from `data-site`. */
  site: string
}

/** The same with the ways to the hub: made once and handed to every piece, so that none brings them again. */
export interface HubClient extends HubSite {
  /**
   * Loads a piece of the widget, once however often it is asked for.
   *
   * Whoever loads a piece says its type: a map of all pieces here would tie every file to every other.
   * @param name its name among the pieces that are built.
   */
  load<Piece>(name: string): Promise<Piece>
  /** Reads words of this version of the widget. */
  readWords<Words>(name: string, language: string): Promise<Words>
  /** Reads what the hub says of the site; it chooses the best language, since it knows them all. */
  readSite<Said>(what: string, language: string, signal?: AbortSignal): Promise<Said>
  /**
   * Reads JSON from the hub. `no-cors` never: a site that is not registered is told so.
   * @throws when the network or the hub refuses
   */
  read<Said>(
    path: string,
    signal?: AbortSignal,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Said>
}

/** The ways to a hub. */
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
        `v1/sites/${encodeURIComponent(site)}${what}?locale=${encodeURIComponent(language)}`,
        signal,
      ),
    read,
  }
}

/** The language a piece of the page is written in. */
export function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') || navigator.language || 'fr'
}
