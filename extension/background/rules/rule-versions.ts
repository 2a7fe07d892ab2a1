import * as z from 'zod'

declare module '../platform/deps.ts' {
  interface Deps {
    versionStore: VersionStore
  }
}

/** Versions of one rule: those that were taken at any time, and those that were withdrawn. */
interface Versions {
  taken: readonly number[]
  withdrawn: readonly number[]
}

/** By the name of a rule. */
export type VersionsByRule = ReadonlyMap<string, Versions>

/** The versions accepted and withdrawn, by publisher, so that versions never go down. */
export interface VersionStore {
  of(from: string): Promise<VersionsByRule>
  keep(from: string, versions: VersionsByRule): Promise<void>
}

const name = 'ruleVersions'

/** Most that is remembered: publishers, the last one first, their rules, and the versions of each. */
const most = { publishers: 10, rules: 1_000, versions: 50 }

const versions = z.array(z.int())
const memory = z
  .array(
    z.object({
      from: z.string(),
      rules: z.array(z.tuple([z.string(), z.object({ taken: versions, withdrawn: versions })])),
    }),
  )
  .catch([])

/** Opens what is remembered; it outlives the browser. */
export function openVersionStore(): VersionStore {
  const area = chrome.storage.local
  const read = async () => memory.parse((await area.get(name))[name])
  return {
    of: async (from) => new Map((await read()).find((one) => one.from === from)?.rules),
    async keep(from, now) {
      const known = await read()
      const others = known.filter((one) => one.from !== from)
      const rules = [...now].slice(-most.rules)
      const kept = [{ from, rules }, ...others].slice(0, most.publishers)
      if (JSON.stringify(kept) !== JSON.stringify(known)) await area.set({ [name]: kept })
    },
  }
}

/** The lowest version that may be accepted: the highest accepted before and not withdrawn. */
export function lowestAccepted(versions: VersionsByRule, id: string): number {
  const { taken, withdrawn } = versions.get(id) ?? none
  return Math.max(0, ...taken.filter((one) => !withdrawn.includes(one)))
}

/** Whether its publisher withdrew a version. */
export function isWithdrawn(versions: VersionsByRule, id: string, version: number): boolean {
  return versions.get(id)?.withdrawn.includes(version) ?? false
}

/** A copy in which a version is accepted or withdrawn. */
export function withVersion(
  versions: VersionsByRule,
  id: string,
  happened: keyof Versions,
  version: number,
): VersionsByRule {
  const known = versions.get(id) ?? none
  const all = [...new Set([...known[happened], version])].sort((a, b) => b - a)
  return new Map(versions).set(id, { ...known, [happened]: all.slice(0, most.versions) })
}

const none: Versions = { taken: [], withdrawn: [] }
