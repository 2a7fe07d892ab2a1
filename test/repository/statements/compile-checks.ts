import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { text } from 'node:stream/consumers'
import { vocabulary } from './typescript-types.ts'

/** Asks the compiler about copies of modules. @returns its sentences, each with the place in the module itself */
export async function compileChecks(copies: ReadonlyMap<string, string>): Promise<string[]> {
  const cache = 'node_modules/.cache'
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'statements-'))
  try {
    for (const [path, text] of copies) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    writeFileSync(join(folder, 'vocabulary.d.ts'), vocabulary)
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings(relative(folder, '.'))))
    const compiler = ['node_modules/typescript/bin/tsc', '-b', '--pretty', 'false', folder]
    const stdout = await text(
      spawn(process.execPath, compiler, { stdio: ['ignore', 'pipe', 'inherit'] }).stdout,
    )
    return stdout
      .replaceAll(`${folder}/`, '')
      .split(/\n(?=\S)/)
      .map((one) => one.trim())
      .filter(Boolean)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Copies stand beside the hub's own modules, each in the place of one. @param root from the copies to the repository */
const settings = (root: string) => ({
  extends: `${root}/hub/tsconfig.json`,
  compilerOptions: {
    rootDirs: [root, '.'],
    rootDir: root,
    paths: {
      '#shared/*': [`${root}/shared/*`],
      '@typescript/lib-dom': [`${root}/shared/no-dom.d.ts`],
    },
    noEmit: true,
    // Names of what was described are not used where a statement states no row.
    noUnusedLocals: false,
    outDir: 'out',
    tsBuildInfoFile: 'out/checks.tsbuildinfo',
  },
  include: ['**/*.ts', '**/*.tsx', `${root}/hub/**/*.d.ts`],
  references: [{ path: `${root}/shared` }, { path: `${root}/hub` }],
})
