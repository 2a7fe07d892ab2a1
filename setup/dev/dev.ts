import { relative } from 'node:path'
import { openBuilder, type Page } from './build-page.ts'
import { openTown } from './town.ts'

const pages = ['widget', 'console', 'frame'] as const satisfies readonly Page[]

/** The parts that a saved file may change. */
type Part = Page | 'hub'

/**
 * Builds widget, console and panel, runs the demo from its sources, and repeats this for each saved file,
 * until Ctrl-C.
 * @param words `--without-history`, `--on-server`, as for the demo
 */
export async function run(words: readonly string[]): Promise<void> {
  const buildPage = await openBuilder()
  const build = async (page: Page) => {
    const { version, files } = await buildPage(page)
    modules[page] = files
    if (page === 'widget') town.setVersion(version)
  }
  const modules: Record<Page, ReadonlySet<string>> = {
    widget: new Set(),
    console: new Set(),
    frame: new Set(),
  }
  const town = await openTown(words)
  for (const page of pages) await build(page)
  await town.start()
  for (const [name, value] of town.addresses()) process.stdout.write(`${name}: ${value}\n`)
  say('Every saved change is shown. Ctrl-C stops it; what was answered is kept.')

  const partsOf = (file: string): Part[] => {
    const path = relative(process.cwd(), file)
    const isIn = (page: Page) => path.startsWith(`${page}/`) || modules[page].has(file)
    const changed = pages.filter(isIn)
    const isOfHub = /^(hub|demo)\//.test(path) || town.hasModule(file)
    return [...changed, ...(isOfHub ? (['hub'] as const) : [])]
  }

  const update = async (changed: readonly string[]) => {
    const parts = new Set(changed.flatMap(partsOf))
    if (parts.size === 0) return
    const started = performance.now()
    try {
      if (parts.has('widget')) await build('widget')
      if (parts.has('console')) await build('console')
      if (parts.has('frame')) await build('frame')
      if (parts.has('hub')) await town.start()
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      say(`Rebuilt ${[...parts].join(', ')} in ${seconds} s.`)
    } catch (error) {
      say(`${(error as Error).stack}\nNot rebuilt; the last that could be built is shown.`)
    }
  }

  const saved = new Set<string>()
  let working: Promise<void> | null = null
  const work = async () => {
    while (saved.size > 0) {
      const changed = [...saved]
      saved.clear()
      await update(changed)
    }
    working = null
  }
  town.watch((file) => {
    saved.add(file)
    working ??= work()
  })

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, async () => {
      await working
      await town.stop()
      process.exit(0)
    })
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}
