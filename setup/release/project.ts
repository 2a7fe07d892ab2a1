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

/** The fields read from `package.json`. */
type Manifest = z.infer<typeof manifest>

/** The inputs of a release, besides the built files. */
export interface Project {
  manifest: Manifest
  tree: Tree
  /** By target: `hub`, `console`, `widget`, `extension`, … */
  bundled: Readonly<Record<string, Bundled>>
}

/** Reads the project of this folder. @throws Error when nothing is built */
export function readProject(): Project {
  return {
    manifest: manifest.parse(JSON.parse(readFileSync('package.json', 'utf8'))),
    tree: readTree(readFileSync('package-lock.json', 'utf8')),
    bundled: JSON.parse(readFileSync(bundledFile, 'utf8')),
  }
}
