import { dirname, join } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { files, read } from './files.ts'

const pages = files.filter((file) => file.endsWith('.md'))
const isThere = (path: string) =>
  files.includes(path) || files.some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`))

/** What the headings of a page are linked by, as GitHub makes it: of two alike the second ends in -1. */
function anchorsOf(page: string): string[] {
  const seen = new Map<string, number>()
  const prose = read(page).replace(/^ *```[\s\S]*?^ *```/gm, '')
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => {
    const slug = title
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-')
    const before = seen.get(slug) ?? 0
    seen.set(slug, before + 1)
    return before === 0 ? slug : `${slug}-${before}`
  })
}

/** Links of every page into the repository, with the file they lead to. */
const links = pages.flatMap((page) =>
  [...read(page).matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)].map(([, to = '']) => {
    const [path = '', heading] = to.split('#')
    return { page, to, heading, file: path === '' ? page : join(dirname(page), path) }
  }),
)

/** Headings that code and settings send people to. */
const named = files
  .filter((file) => /\.(ts|tsx|js|sql|ya?ml)$/.test(file))
  .flatMap((page) =>
    [...read(page).matchAll(/\b(docs\/[\w./-]+\.md)#([\p{L}\w-]+)/gu)].map(
      ([to, file = '', heading]) => ({ page, to, heading, file }),
    ),
  )

const told = ({ page, to }: { page: string; to: string }) => `${page}: ${to}`

describe('A link in a page', () => {
  it('leads to a file that is there', () => {
    expect(links.length).toBeGreaterThan(500)
    expect(links.filter(({ file }) => !isThere(file)).map(told)).toEqual([])
  })

  it('leads to a heading that is there, and so does an address in code', () => {
    const anchors = new Map(pages.map((page) => [page, anchorsOf(page)]))
    const astray = [...links, ...named].filter(
      ({ file, heading }) => heading !== undefined && !anchors.get(file)?.includes(heading),
    )
    expect(astray.map(told)).toEqual([])
  })
})
