import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Bundled, bundledFile } from './bundled.ts'
import { readTree, type Tree } from './lockfile.ts'

const manifest = z.object({
  version: z.string(),
  description: z.string(),
  license: z.string(),
  engines: z.object({ node: z.string() }),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.boolean()),
})

/** What `package.json` says of this project. */
type Manifest = z.infer<typeof manifest>

/** What a release is made from, besides the files that were built. */
export interface Project {
  manifest: Manifest
  tree: Tree
  /** By place: `hub`, `console`, `widget`, `extension`, … */
  bundled: Readonly<Record<string, Bundled>>
}

/** Reads it in this folder. @throws Error when nothing was built */
export function readProject(): Project {
  return {
    manifest: manifest.parse(JSON.parse(readFileSync('package.json', 'utf8'))),
    tree: readTree(readFileSync('package-lock.json', 'utf8')),
    bundled: JSON.parse(readFileSync(bundledFile, 'utf8')),
  }
}
