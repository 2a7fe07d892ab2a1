/** Where the widget comes from and whose it is. */
export interface Place {
  /** Address of the hub, with a slash at the end. */
  hub: string
  /** Name of the site, from `data-site`. */
  site: string
}

/**
 * Loads a piece of the widget, once however often it is asked for.
 *
 * Whoever loads a piece says its type: a map of all pieces here would tie every file to every other.
 * @param name its name among the pieces that are built.
 */
export function loadPiece<Piece>({ hub }: Place, name: string): Promise<Piece> {
  return import(/* @vite-ignore */ `${hub}widget/${__WIDGET_VERSION__}/${name}.js`)
}

/** Where the hub says something of a site; it chooses the best language, since it knows them all. */
export function sitePath({ site }: Place, what: string, language: string): string {
  return `v1/sites/${encodeURIComponent(site)}${what}?locale=${encodeURIComponent(language)}`
}

/**
 * Reads JSON from the hub. `no-cors` never: a site that is not registered is told so.
 * @throws when the network or the hub refuses
 */
export async function readJson<T>(
  { hub }: Place,
  path: string,
  signal?: AbortSignal,
  headers: Record<string, string> = {},
): Promise<T> {
  const answer = await fetch(hub + path, {
    headers,
    credentials: 'omit',
    signal: signal ?? AbortSignal.timeout(15_000),
  })
  if (!answer.ok) throw Object.assign(new Error(path), { status: answer.status })
  return answer.json()
}

/** The language a piece of the page is written in. */
export function languageOf(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') || navigator.language || 'fr'
}
