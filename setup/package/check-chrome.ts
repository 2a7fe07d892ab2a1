import { z } from 'zod'
import type { Files } from './archive.ts'

/** Longest name and description in a store. */
const most = { name: 45, description: 132 }

/** The allowed fields of our manifest: a new field needs a decision. */
const manifestOf = z.strictObject({
  manifest_version: z.literal(3),
  name: z.string(),
  description: z.string(),
  version: z.string().regex(/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){0,3}$/),
  default_locale: z.string(),
  minimum_chrome_version: z.string().regex(/^\d+$/),
  icons: z.record(z.string(), z.string()),
  action: z.strictObject({
    default_icon: z.record(z.string(), z.string()),
    default_title: z.string(),
  }),
  commands: z.record(z.string(), z.unknown()),
  omnibox: z.strictObject({ keyword: z.string() }),
  options_ui: z.strictObject({ page: z.string(), open_in_tab: z.boolean() }),
  content_security_policy: z.strictObject({ extension_pages: z.string() }),
  optional_host_permissions: z.array(z.string()),
  permissions: z.array(z.string()),
  background: z.strictObject({ service_worker: z.string(), type: z.literal('module') }),
  side_panel: z.strictObject({ default_path: z.string() }),
  storage: z.strictObject({ managed_schema: z.string() }),
})

type Manifest = z.infer<typeof manifestOf>

/** Lists what Chrome's and Edge's stores would refuse, a sentence each. */
export function checkChrome(files: Files): string[] {
  const read = manifestOf.safeParse(JSON.parse(textOf(files, 'manifest.json')))
  if (!read.success)
    return read.error.issues.map(({ path, message }) => `manifest ${path.join('.')}: ${message}`)
  return [
    ...missingFiles(read.data, files),
    ...wrongIcons(read.data, files),
    ...wrongWords(read.data, files),
    ...foreignCode(read.data, files),
  ]
}

function missingFiles(manifest: Manifest, files: Files): string[] {
  const named = [
    ...Object.values(manifest.icons),
    ...Object.values(manifest.action.default_icon),
    manifest.options_ui.page,
    manifest.background.service_worker,
    manifest.side_panel.default_path,
    manifest.storage.managed_schema,
    `_locales/${manifest.default_locale}/messages.json`,
  ]
  return named.filter((file) => !files.has(file)).map((file) => `${file} is named and not there`)
}

/** Checks the icons: the store requires 128 pixels, and each must have its declared size. */
function wrongIcons({ icons }: Manifest, files: Files): string[] {
  const asked = icons['128'] ? [] : ['no icon of 128 pixels']
  const wrong = Object.entries(icons).flatMap(([size, file]) => {
    const [width, height] = sizeOfPng(files.get(file))
    return width === Number(size) && height === width ? [] : [`${file} is ${width} × ${height}`]
  })
  return [...asked, ...wrong]
}

/** Reads the width and height of a PNG, in pixels; 0 for another file. */
function sizeOfPng(content: Uint8Array = new Uint8Array()): [number, number] {
  const bytes = Buffer.from(content)
  if (bytes.length < 24 || bytes.toString('latin1', 1, 4) !== 'PNG') return [0, 0]
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

function wrongWords(manifest: Manifest, files: Files): string[] {
  const languages = [...files.keys()].filter((file) => /^_locales\/\w+\/messages\.json$/.test(file))
  return languages.flatMap((file) => {
    const words = z
      .record(z.string(), z.object({ message: z.string() }))
      .parse(JSON.parse(textOf(files, file)))
    const resolve = (text: string) =>
      text.replace(/__MSG_(\w+)__/g, (_, name: string) => words[name]?.message ?? '')
    return (['name', 'description'] as const).flatMap((field) => {
      const { length } = resolve(manifest[field])
      if (length === 0) return [`${file} has no ${field}`]
      return length > most[field] ? [`${file}: ${field} has ${length} letters`] : []
    })
  })
}

/** Checks for remote code, which stores refuse. */
function foreignCode(manifest: Manifest, files: Files): string[] {
  const policy = manifest.content_security_policy.extension_pages
  const [, scripts] = /(?:^|; )script-src ([^;]*)/.exec(policy) ?? []
  const open = scripts?.trim() === "'self'" ? [] : [`scripts may come from ${scripts}`]
  const loading = [...files.keys()].filter((file) => {
    if (!/\.(html|js)$/.test(file)) return false
    const text = textOf(files, file)
    return (
      /<script[^<>]+src=["']?(?:https?:)?\/\//i.test(text) ||
      /\b(?:import|importScripts)\s*\(\s*[`'"](?:https?:)?\/\//.test(text) ||
      /\bfrom\s*["'](?:https?:)?\/\//.test(text)
    )
  })
  return [...open, ...loading.map((file) => `${file} loads code from elsewhere`)]
}

const textOf = (files: Files, file: string) =>
  Buffer.from(files.get(file) ?? new Uint8Array()).toString('utf8')
