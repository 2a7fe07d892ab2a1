import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { readSettings } from '../../hub/settings/settings.ts'
import programs from '../../setup/surroundings.json' with { type: 'json' }
import { read } from './files.ts'

const folder = mkdtempSync(join(tmpdir(), 'parvis-deploy-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [caddy = ''] = programs.Caddy.programs

const secrets = {
  PARVIS_SECRET_FILE: 'a secret of the tests, known to all of them\n',
  DATABASE_URL_FILE: 'postgres://parvis@db.example/parvis?sslmode=verify-full\n',
}

/** The settings of a hub that is told these, with its secrets in files of this machine. */
function settingsOf(told: Readonly<Record<string, string>>) {
  const files = Object.entries(secrets).map(([name, value]) => {
    expect(told).toHaveProperty(name)
    writeFileSync(join(folder, name), value)
    return [name, join(folder, name)]
  })
  return readSettings({ ...told, ...Object.fromEntries(files) })
}

describe('The units of systemd', () => {
  const units = readdirSync('deploy/systemd')
  const services = units.filter((unit) => unit.endsWith('.service'))

  it('tell a hub settings that it knows, and hand it its secrets in files', () => {
    expect(services).not.toEqual([])
    for (const unit of services) {
      const lines = [...read(`deploy/systemd/${unit}`).matchAll(/^Environment=(.*)$/gm)]
      const told = lines.flatMap(([, said = '']) => said.split(' ').map((one) => one.split('=')))
      const { secret, databaseUrl } = settingsOf(Object.fromEntries(told))
      expect(`${secret}\n`).toBe(secrets.PARVIS_SECRET_FILE)
      expect(`${databaseUrl}\n`).toBe(secrets.DATABASE_URL_FILE)
    }
  })

  const [, analyze = ''] = programs.systemd.programs
  it.skipIf(!existsSync(analyze))('are right, and let a hub do hardly any harm', () => {
    for (const unit of units) {
      const text = read(`deploy/systemd/${unit}`).replaceAll('/usr/bin/node', process.execPath)
      writeFileSync(join(folder, unit), text)
    }
    const paths = units.map((unit) => join(folder, unit))
    const verified = spawnSync(analyze, ['verify', '--man=no', ...paths], { encoding: 'utf8' })
    expect(verified).toMatchObject({ status: 0, stderr: '' })
    for (const unit of services) {
      // The goal is at most 2.0 of 10.
      const words = ['security', '--offline=true', '--threshold=20', join(folder, unit)]
      execFileSync(analyze, words, { stdio: 'ignore' })
    }
  })
})

interface Pod {
  automountServiceAccountToken: boolean
  enableServiceLinks: boolean
  securityContext: object
  containers: { image: string; securityContext: object }[]
}

describe('The files for Kubernetes', () => {
  const objects = readdirSync('deploy/kubernetes').flatMap((file) =>
    parseAllDocuments(read(`deploy/kubernetes/${file}`), { strict: true }).map((one) => {
      expect(one.errors).toEqual([])
      return one.toJS()
    }),
  )
  const pods: Pod[] = objects.flatMap(({ kind, spec }) => {
    if (kind === 'CronJob') return [spec.jobTemplate.spec.template.spec]
    return ['Deployment', 'Job'].includes(kind) ? [spec.template.spec] : []
  })

  it('run one image in pods that may do nothing, and know nothing of the cluster', () => {
    expect(pods).toHaveLength(3)
    expect(new Set(pods.flatMap((pod) => pod.containers.map(({ image }) => image))).size).toBe(1)
    for (const pod of pods) {
      expect(pod).toMatchObject({ automountServiceAccountToken: false, enableServiceLinks: false })
      expect(pod.securityContext).toMatchObject({ runAsNonRoot: true })
      for (const { securityContext } of pod.containers)
        expect(securityContext).toMatchObject({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        })
    }
  })

  it('tell a hub settings that it knows, and all stand in one namespace', () => {
    const { data } = objects.find(({ kind }) => kind === 'ConfigMap')
    expect(settingsOf(data).trustedProxies).toBe(1)
    for (const { kind, metadata } of objects)
      expect(kind === 'Namespace' ? metadata.name : metadata.namespace).toBe('parvis')
  })
})

interface Contained {
  user: string
  networks: string[]
  environment: Record<string, string>
}

describe('The file for Compose', () => {
  interface Composed {
    services: Record<string, Contained>
    networks: Record<string, unknown>
  }
  const { services, networks }: Composed = parse(read('deploy/compose/compose.yaml'))

  it('has three programs that may do nothing more, none of them root, each watched', () => {
    expect(Object.keys(services)).toEqual(['hub', 'database', 'proxy'])
    for (const service of Object.values(services)) {
      expect(service).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        mem_limit: expect.any(String),
        pids_limit: expect.any(Number),
        // podman-compose runs a CMD with its quotes lost.
        healthcheck: { test: ['CMD-SHELL', expect.any(String)] },
      })
      expect(service).not.toHaveProperty('cap_add')
      expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/)
    }
    const met = Object.entries(services).filter(([, service]) => service.networks.includes('back'))
    expect(met.map(([name]) => name)).toEqual(['hub', 'database'])
    expect(services['database']?.networks).toEqual(['back'])
    expect(networks['back']).toEqual({ internal: true })
  })

  it('asks for two lines, and tells the hub settings that it knows', () => {
    const asked = [...read('deploy/compose/env.example').matchAll(/^(\w+)=/gm)].map(
      ([, one]) => one,
    )
    expect(asked).toEqual(['PARVIS_DOMAIN', 'PARVIS_EMAIL'])
    const told = Object.entries(services['hub']?.environment ?? {}).map(([name, value]) => [
      name,
      value.replace(/\$\{PARVIS_DOMAIN\b.*\}/, 'a.example').replace(/\$\{\w+:.*\}/, 'it@a.example'),
    ])
    const settings = readSettings(Object.fromEntries(told))
    expect(settings).toMatchObject({ publicUrl: 'https://a.example', trustedProxies: 1 })
  })

  const compose = '/usr/bin/podman-compose'
  it.skipIf(!existsSync(compose))('is read whole by podman-compose', () => {
    const words = ['-f', 'compose.yaml', '--env-file', 'env.example', 'config']
    const read = spawnSync(compose, words, { cwd: 'deploy/compose', encoding: 'utf8' })
    expect(read.status, read.stderr).toBe(0)
    expect(read.stdout).toContain('https://parvis.ville.example')
  })

  it.skipIf(!existsSync(caddy)).each(['deploy/compose/Caddyfile', 'deploy/debian/Caddyfile'])(
    'has a Caddyfile that is right: %s',
    (file) => {
      const words = ['validate', '--adapter', 'caddyfile', '--config', file]
      const env = { HOME: folder, PARVIS_DOMAIN: 'a.example', PARVIS_EMAIL: 'it@a.example' }
      expect(spawnSync(caddy, words, { env }).status).toBe(0)
    },
  )
})

describe('The Containerfile', () => {
  const lines = read('deploy/container/Containerfile').split('\n')

  it('takes what is there, and runs as nobody', () => {
    const copied = lines.filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
    expect(copied).not.toEqual([])
    for (const line of copied)
      for (const source of line.split(' ').slice(1, -1))
        expect(existsSync(source), source).toBe(true)
    const whole = copied.flatMap((line) => line.split(' ').slice(1, -1))
    const pieces = read('setup/pieces.js').split('export const sources = {')[1]?.split('}')[0] ?? ''
    const needed = [...pieces.matchAll(/'([^'/]+)[^']*'/g)].map(([, name]) => name)
    expect(needed).toContain('hub')
    expect(needed.filter((one) => one && !whole.includes(one))).toEqual([])
    expect(lines).toContain('USER 65532:65532')
    // The demo lets people sign in without a password.
    expect(lines.some((line) => /npm run build && rm -rf dist\/demo /.test(line))).toBe(true)
    expect(lines).toContain('STOPSIGNAL SIGTERM')
  })
})
