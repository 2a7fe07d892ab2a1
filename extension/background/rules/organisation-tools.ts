import type { ReferencePattern, ToolPlace } from '#shared/contract/agents/tools.ts'
import type { Deps } from '../platform/deps.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    organisationTools: OrganisationTools
  }
}

/** What the organisation publishes about its tools. */
export interface OrganisationTools {
  /** The source of the requests at this address, where it is known. */
  sourceOf(href: string): Promise<string | undefined>
  /** How its references are written, wherever they stand. */
  references(): Promise<readonly ReferencePattern[]>
}

/** Where both publishers know a place or a pattern, the policy wins. */
export function openOrganisationTools({
  publishedTools: { policy, hub },
}: Pick<Deps, 'publishedTools'>): OrganisationTools {
  const told = () => Promise.all([policy.read(), hub.read()])
  return {
    async sourceOf(href) {
      const { origin, pathname } = new URL(href)
      const isThere = ({ origin: at, path = '' }: ToolPlace) =>
        at === origin && (pathname === path || pathname.startsWith(`${path}/`))
      // Of a tool within the place of another, its own place is the longer.
      const length = ({ path = '' }: ToolPlace) => path.length
      const places = (await told()).flatMap((one) => one.places.filter(isThere))
      return places.toSorted((a, b) => length(b) - length(a))[0]?.source
    },
    async references() {
      const all = (await told()).flatMap((one) => one.references)
      return all.filter(({ pattern }, at) => all.findIndex((one) => one.pattern === pattern) === at)
    },
  }
}
