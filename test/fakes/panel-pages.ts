import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import preact from '@preact/preset-vite'
import { build, preview } from 'vite'
import { freePort } from '../world/free-port.ts'

/** The pages of the extension, served as plain pages. */
export interface PanelPages {
  panel: string
  options: string
  welcome: string
  stop(): Promise<void>
}

/** Builds the panel, the options and the first page as the extension does, and serves them without one. */
export async function servePanelPages(): Promise<PanelPages> {
  mkdirSync('node_modules/.cache', { recursive: true })
  const outDir = mkdtempSync(`${process.cwd()}/node_modules/.cache/panel-`)
  await build({
    configFile: false,
    root: 'extension',
    logLevel: 'error',
    plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: {
          panel: 'extension/panel/panel.html',
          options: 'extension/options/options.html',
          welcome: 'extension/welcome/welcome.html',
        },
      },
    },
  })
  const port = await freePort()
  const server = await preview({
    configFile: false,
    root: 'extension',
    logLevel: 'error',
    build: { outDir },
    preview: { port, host: '127.0.0.1', strictPort: true },
  })
  const at = `http://127.0.0.1:${port}`
  return {
    panel: `${at}/panel/panel.html`,
    options: `${at}/options/options.html`,
    welcome: `${at}/welcome/welcome.html`,
    async stop() {
      await server.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}
