import { code, files, read } from '../repository/files.ts'
import { readImports } from '../repository/read-imports.ts'
import type { Tree } from './areas.ts'

const known = new Map<string, readonly string[]>()

/** This repository, as it is on the disk. */
export const tree: Tree = {
  files: files.filter((file) => file.includes('/')),
  importsOf(file) {
    const found = known.get(file) ?? importsOf(file)
    known.set(file, found)
    return found
  },
}

function importsOf(file: string): readonly string[] {
  if (!code.includes(file)) return []
  return readImports(file).flatMap(({ to, isPackage, isType }) => (isPackage || isType ? [] : [to]))
}

/** What a file says. */
export const textOf = (file: string): string => (code.includes(file) ? read(file) : '')
