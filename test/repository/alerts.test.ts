import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import prometheus from '../../setup/prometheus.json' with { type: 'json' }
import { openFigures } from '../world/figures.ts'
import { ownFolder } from '../world/product.ts'
import { isLong } from '../world/times.ts'
import { type Case, cases, well } from './alert-cases.ts'

const rulesPath = 'deploy/prometheus/rules.yml'
const rules = readFileSync(rulesPath, 'utf8')
const dashboard = readFileSync('deploy/grafana/parvis.json', 'utf8')
const page = readFileSync('docs/operate/observing.md', 'utf8')
const alerts = [...rules.matchAll(/- alert: (\w+)/g)].map(([, name = '']) => name)
const [promtool = ''] = prometheus.programs

const isOfHours = (minutes: number) => minutes > 40 && minutes <= 500
const longOnly = <T>(one: T): T[] => (isLong ? [one] : [])

/** Names of figures that a text speaks of, without what a histogram adds to them. */
const namesIn = (text: string) =>
  new Set(
    [...text.matchAll(/\bparvis_[a-z_]+/g)].map(([name]) =>
      name.replace(/_(bucket|sum|count)$/, ''),
    ),
  )

describe('The figures of a hub', () => {
  it('each say what they mean, and stand in the documentation under their names, and no other', async () => {
    const { help } = await openFigures().now()
    const own = [...help.keys()].filter((name) => name.startsWith('parvis_'))
    expect(own.length).toBeGreaterThan(20)
    for (const name of own) expect(help.get(name)).toMatch(/^[A-Z].*\.$/)
    const listed = [...page.matchAll(/^\| `(parvis_\w+)`/gm)].map(([, name]) => name)
    expect(listed.sort()).toEqual(own.sort())
  })

  it.each([
    ['the rules', rules],
    ['the dashboard', dashboard],
    ['the documentation', page],
  ])('are all that %s speak of', async (_, text) => {
    const { help } = await openFigures().now()
    expect([...namesIn(text)].filter((name) => !help.has(name))).toEqual([])
  })
})

describe('The dashboard', () => {
  const read = JSON.parse(dashboard)

  it('asks whoever brings it in for their Prometheus, and draws from no other', () => {
    expect(read.__inputs).toMatchObject([{ name: 'DS_PROMETHEUS', pluginId: 'prometheus' }])
    const sources = [...dashboard.matchAll(/"uid": "([^"]+)"/g)].map(([, uid]) => uid)
    expect(new Set(sources)).toEqual(new Set([`\${${read.__inputs[0].name}}`, 'parvis']))
  })

  it('has panels that do not lie on each other, each with a number and a title of its own', () => {
    const panels = read.panels as {
      id: number
      title: string
      gridPos: Record<'x' | 'y' | 'w' | 'h', number>
    }[]
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
    expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length)
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, at) => `${x + (at % w)} ${y + Math.floor(at / w)}`),
    )
    expect(new Set(cells).size).toBe(cells.length)
  })
})

describe('The alerts', () => {
  it('are each tried, and say what to do', () => {
    const tried = new Set(cases.flatMap(({ ringing }) => ringing))
    expect([...tried].sort()).toEqual([...alerts].sort())
    for (const one of rules.split('- alert: ').slice(1))
      expect(one).toMatch(
        /severity: (critical|warning|ticket)[\s\S]*summary: [\s\S]*description: [\s\S]*runbook: docs\/operate\/observing\.md#/,
      )
    for (const name of alerts) expect(page).toContain(name.replace(/(Fast|Slowly)$/, ''))
  })
})

describe.skipIf(!existsSync(promtool))('To promtool', () => {
  it('the rules and the example can be read', () => {
    const check = (what: string, path: string) =>
      execFileSync(promtool, ['check', what, path], { stdio: 'pipe' }).toString()
    expect(check('rules', rulesPath)).toContain('SUCCESS')
    expect(check('config', 'deploy/prometheus/prometheus.yml')).toContain('SUCCESS')
  })

  it.each([
    { when: 'within the hour', step: 1, isTried: (minutes: number) => minutes <= 40 },
    // What takes hours is many rounds of all rules.
    ...longOnly({ when: 'within hours', step: 1, isTried: isOfHours }),
    ...longOnly({ when: 'within days', step: 20, isTried: (minutes: number) => minutes > 500 }),
  ])('each alert rings when it should $when, and no other with it', ({ step, isTried }) => {
    const folder = ownFolder()
    try {
      const file = join(folder.path, 'cases.yml')
      const tried = cases.filter(({ minutes }) => isTried(minutes))
      // JSON is YAML.
      writeFileSync(file, JSON.stringify(writeCases(join(process.cwd(), rulesPath), tried, step)))
      const { status, stdout, stderr } = spawnSync(promtool, ['test', 'rules', file])
      expect(`${stdout}${stderr}`).toContain('SUCCESS')
      expect(status).toBe(0)
    } finally {
      folder.remove()
    }
  })
})

/** The cases as the tool reads them. @param step minutes between two values: days have fewer */
function writeCases(path: string, tried: readonly Case[], step: number) {
  const firing = 'count by (alertname) (ALERTS{alertstate="firing"})'
  const interval = `${step}m`
  const write = (values: string, minutes: number) =>
    values.replace(/\+(\d+)x$/, (_, each) => `+${Number(each) * step}x${minutes / step}`)
  return {
    rule_files: [path],
    evaluation_interval: interval,
    tests: tried.map(({ says, change, minutes, ringing }) => ({
      name: says,
      interval,
      input_series: Object.entries({ ...well, ...change }).map(([series, values]) => ({
        series,
        values: write(values, minutes),
      })),
      promql_expr_test: [
        {
          expr: firing,
          eval_time: `${minutes}m`,
          exp_samples: ringing.map((name) => ({ labels: `{alertname="${name}"}`, value: 1 })),
        },
      ],
    })),
  }
}
