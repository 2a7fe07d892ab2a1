/** Where the hub is and whose pages these are. */
export interface ParvisPlace {
  /** Address of the hub, such as `https://hub.example`. */
  hub: string
  /** Name of the site at the hub. */
  site: string
}

const asked = new Map<string, Promise<boolean>>()

/**
 * Gives the page `<parvis-feedback>`, `<parvis-tracker>` and `window.parvis`, as the script tag does.
 * They come from the hub, so that they are of its version. Harmless twice, beside the script tag, and
 * where there is no page: on a server it does nothing.
 * @returns whether the page has the elements; where the hub does not answer, links stay links, and
 * asking again tries again.
 */
export function defineParvis({ hub, site }: ParvisPlace): Promise<boolean> {
  if (typeof customElements === 'undefined') return Promise.resolve(false)
  const address = hub.endsWith('/') ? hub : `${hub}/`
  const known = asked.get(address)
  if (known) return known
  const loading = load(address).then(
    ({ start }) => {
      start({ hub: address, site })
      return true
    },
    () => {
      asked.delete(address)
      return false
    },
  )
  asked.set(address, loading)
  return loading
}

/** The hub’s own widget. No bundler may look for it where it builds. */
function load(hub: string): Promise<typeof import('../start.ts')> {
  return import(/* @vite-ignore */ /* webpackIgnore: true */ `${hub}parvis.mjs`)
}
