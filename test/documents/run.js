import { createServer } from 'vite'

/** Writes the pages of the documentation that are made from the code. */

const server = await createServer({
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  define: { __WIDGET_VERSION__: JSON.stringify('documents') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
})
for (const page of ['widget-attributes', 'authorisation', 'schema', 'scale']) {
  const { run } = await server.ssrLoadModule(`/test/documents/${page}.ts`)
  await run()
}
await server.close()
process.exit(0)
