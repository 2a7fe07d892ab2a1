import { z } from 'zod'

const names = z.record(z.string(), z.string()).optional()

const entry = z.looseObject({
  // The project itself may have none.
  version: z.string().default(''),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  license: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  optional: z.boolean().optional(),
  engines: z.looseObject({ node: z.string().optional() }).optional(),
  dependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
  peerDependenciesMeta: z
    .record(z.string(), z.object({ optional: z.boolean().optional() }))
    .optional(),
})

/** A package in the lockfile. */
export type Entry = z.infer<typeof entry>

/** Packages by folder, such as `node_modules/a/node_modules/b`; the project itself is `''`. */
export type Tree = Readonly<Record<string, Entry>>

const lockfile = z.object({ lockfileVersion: z.literal(3), packages: z.record(z.string(), entry) })

/** Parses `package-lock.json`. @throws when its version is not 3 */
export const readTree = (written: string): Tree => lockfile.parse(JSON.parse(written)).packages

/**
 * Returns the transitive dependencies of some packages. Optional dependencies are marked
 * `optional`.
 * @param wanted names of top-level packages
 * @throws when one is not in the tree
 */
export function reach(tree: Tree, wanted: readonly string[]): Tree {
  const needed = walk(tree, wanted, false)
  const found = [...walk(tree, wanted, true)].sort()
  return Object.fromEntries(
    found.map((folder) => {
      const { dev, devOptional, peer, optional, ...kept } = tree[folder] as Entry
      return [folder, needed.has(folder) ? kept : { ...kept, optional: true }]
    }),
  )
}

function walk(tree: Tree, wanted: readonly string[], withOptional: boolean): Set<string> {
  const found = new Set<string>()
  const ahead = wanted.map((name) => {
    const folder = resolve(tree, '', name)
    if (!folder) throw new Error(`${name} is not in the lockfile`)
    return folder
  })
  for (const folder of ahead) {
    if (found.has(folder)) continue
    found.add(folder)
    ahead.push(...needsOf(tree, folder, withOptional))
  }
  return found
}

/** Resolves the folders of a package's dependencies, like Node. */
export function needsOf(tree: Tree, folder: string, withOptional = true): string[] {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = tree[
    folder
  ] as Entry
  const may = Object.keys(optionalDependencies ?? {})
  const must = [
    ...Object.keys(dependencies ?? {}).filter((name) => !may.includes(name)),
    ...Object.keys(peerDependencies ?? {}).filter(
      (name) => !peerDependenciesMeta?.[name]?.optional,
    ),
  ]
  return [
    ...must.map((name) => {
      const found = resolve(tree, folder, name)
      if (!found) throw new Error(`${folder} needs ${name}, which is not in the lockfile`)
      return found
    }),
    ...(withOptional ? may.flatMap((name) => resolve(tree, folder, name) ?? []) : []),
  ]
}

function resolve(tree: Tree, from: string, name: string): string | undefined {
  const place = `${from && `${from}/`}node_modules/${name}`
  if (place in tree) return place
  if (!from) return undefined
  return resolve(tree, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name)
}

/** Returns the name of a package folder: `@stdlib/assert` of `node_modules/@stdlib/assert`. */
export const nameOf = (folder: string) =>
  folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
