import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** How vite runs a hub in this process, without building it. */
export const hubInProcess = {
  define: { __RELEASE__: JSON.stringify('0.0.0'), __WIDGET_VERSION__: JSON.stringify('bench') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [styleAsText()],
}

/** Gives a style sheet as its text: a hub in this process has no bundler that would. */
function styleAsText() {
  const mark = '\0style '
  return {
    name: 'style as text',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!id.endsWith('.css?inline') || !importer) return
      const path = id.slice(0, -'?inline'.length)
      const folder = path.startsWith('#shared/') ? join(import.meta.dirname, '../shared') : null
      const full = folder
        ? join(folder, path.slice('#shared/'.length))
        : join(dirname(importer), path)
      return `${mark}${full}.txt`
    },
    load(id) {
      if (!id.startsWith(mark)) return
      const text = readFileSync(id.slice(mark.length, -'.txt'.length), 'utf8')
      return `export default ${JSON.stringify(text)}`
    },
  }
}
