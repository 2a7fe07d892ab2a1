import { describe, expect, it } from 'vitest'
import { migrations } from '../../hub/migrations/list.ts'
import { files, read } from './files.ts'

const papers = files.filter((file) => /^docs\/conformite\/.+\.md$/.test(file))
const register = read('docs/conformite/registre.md')
const rgaa = read('docs/sites/accessibilite.md')
const norm = read('docs/conformite/en-301-549.md')

/** Cells of the rows of a table, by row. */
const rowsOf = (page: string) =>
  page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

describe('The papers of conformity', () => {
  it('mark in one way what the organisation adds', () => {
    expect(papers.length).toBeGreaterThanOrEqual(4)
    for (const paper of papers) {
      const page = read(paper)
      const named = page.match(/à compléter/g) ?? []
      const marked = page.match(/\*\*\[à compléter(?: : (?:…|[^\]…]+))?\]\*\*/g) ?? []
      expect(marked.length, paper).toBe(named.length)
    }
  })

  it('place every table of the database under one entry of the register', () => {
    const schema = migrations.map(({ sql }) => sql).join('\n')
    const dropped = [...schema.matchAll(/^drop table (?:if exists )?([\w.]+)/gm)].map(
      ([, name]) => name,
    )
    const tables = [...schema.matchAll(/^create table (?:if not exists )?([\w.]+) ?\(/gm)]
      .map(([, name]) => String(name))
      .filter((name) => !dropped.includes(name))
    const [, annex = ''] = register.split('## Où sont les données')
    const placed = [...annex.matchAll(/`([\w.]+)`/g)].map(([, name]) => String(name))
    expect(placed.toSorted()).toEqual(tables.toSorted())
  })

  it('count a table that names its author among personal data', () => {
    const schema = migrations.map(({ sql }) => sql).join('\n')
    const authored = schema
      .split(/^(?=create )/m)
      .filter((statement) => /^create table[^;]+^ {2}author text/m.test(statement))
      .map((statement) => `\`${statement.match(/^create table ([\w.]+)/)?.[1]}\``)
    const [, without = ''] = rowsOf(register).find(([entry]) => entry?.startsWith('aucune')) ?? []
    expect(authored.length).toBeGreaterThan(10)
    expect(authored.filter((name) => without.includes(name))).toEqual([])
  })

  it('say of each criterion of EN 301 549 what the page about the RGAA says', () => {
    const listed = (title: string) => {
      const [, section = ''] = rgaa.split(`### ${title}\n`)
      return new Set(section.split('\n#')[0]?.match(/(?<![\d,])\d+\.\d+/g))
    }
    const [met, left] = [listed('Conformes'), listed('À la charge de la page')]
    const criteria = rowsOf(norm).filter(([clause]) => /^9\.\d\.\d\.\d+$/.test(clause ?? ''))
    expect(criteria).toHaveLength(50)
    for (const [clause, , named = '', state] of criteria) {
      const tests = named.split(', ')
      const page = tests.some((one) => left.has(one)) ? 'page' : null
      expect(state, clause).toBe(
        page ?? (tests.some((one) => met.has(one)) ? 'conforme' : 'non applicable'),
      )
    }
  })
})
