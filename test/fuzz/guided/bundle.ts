import { join } from 'node:path'
import { build } from 'vite'

/**
 * Puts a file and all of our own code that it needs into one script, whose blocks V8 counts; packages stay
 * outside and are not counted.
 * @returns its path
 */
export async function bundle(entry: string): Promise<string> {
  const outDir = 'node_modules/.cache/parvis-fuzz'
  await build({
    configFile: false,
    logLevel: 'error',
    define: { __WIDGET_VERSION__: '"fuzz"', __RELEASE__: '"0.0.0"' },
    build: {
      ssr: entry,
      outDir,
      minify: false,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'readers.mjs', codeSplitting: false } },
    },
  })
  return join(process.cwd(), outDir, 'readers.mjs')
}
