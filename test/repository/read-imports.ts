import { dirname, join } from 'node:path/posix'
import { read } from './files.ts'

/** One file that needs another, or a package. */
export interface Import {
  from: string
  /** A path in the repository, or the package as it is named. */
  to: string
  isPackage: boolean
  /** Gone once compiled: `import type`, `export type` or `typeof import()`. */
  isType: boolean
}

const statement =
  /^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w$*{},\s]+?\sfrom\s+)?['"]([^'"]+)['"]/gm
const call = /(\btypeof\s+)?\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]/g
const sheet = /@import(\s)+(?:url\()?['"]([^'"]+)['"]/g

/** Everything a file of code imports, in whatever way. */
export function readImports(file: string): Import[] {
  const text = read(file)
  const found = file.endsWith('.css')
    ? [...text.matchAll(sheet)]
    : [...text.matchAll(statement), ...text.matchAll(call)]
  return found.map(([, type, name = '']) => ({
    from: file,
    ...resolve(file, name),
    isType: Boolean(type?.trim()),
  }))
}

function resolve(file: string, name: string): Pick<Import, 'to' | 'isPackage'> {
  const [path = name] = name.split('?')
  if (path.startsWith('#')) return { to: path.slice(1), isPackage: false }
  if (path.startsWith('.')) return { to: join(dirname(file), path), isPackage: false }
  return { to: name, isPackage: true }
}

/** Whether a file does nothing but pass on what others export. */
export function isBarrel(file: string): boolean {
  const text = read(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const rest = text.replace(statement, '').replace(/^export\s+(type\s+)?\{[^}]*\}/gm, '')
  return /^export\b/m.test(text) && rest.trim() === ''
}
