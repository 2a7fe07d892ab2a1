import { describe, expect, it } from 'vitest'
import { readSettings } from '../../../hub/settings/settings.ts'
import { types } from '../../world/command.ts'
import { newDatabase } from '../../world/stores.ts'

const refused = (name: string) =>
  `${name} leads to another machine and says nothing of TLS. Add ?sslmode=verify-full, with &sslrootcert=/path/ca.pem for an authority of yours; or ?sslmode=disable on a network that nobody else reads.`

describe('A PostgreSQL on another machine', () => {
  it('is not spoken to before its address says how', async () => {
    // Not the address of this machine's loopback, though it leads there.
    const address = new URL(await newDatabase())
    address.hostname = '0.0.0.0'
    const told = await types(['migrate'], { DATABASE_URL: address.href })
    expect(told).toMatchObject({ code: 1, err: expect.stringContaining(refused('DATABASE_URL')) })
    address.searchParams.set('sslmode', 'disable')
    expect(await types(['migrate'], { DATABASE_URL: address.href })).toMatchObject({ code: 0 })
    // The server of the tests has no TLS: what asks for it gets none, and does not go without.
    address.searchParams.set('sslmode', 'verify-full')
    const asked = await types(['migrate'], { DATABASE_URL: address.href })
    expect(asked).toMatchObject({ code: 1, err: expect.stringContaining('SSL') })
  })

  const hides = (url: string, more: Record<string, string> = {}) => {
    try {
      return readSettings({ DATABASE_URL: url, ...more }).databaseUrl === url
    } catch (error) {
      expect((error as Error).message).toBe(refused('DATABASE_URL'))
      return false
    }
  }

  it('is one whose host is neither this machine nor a socket', () => {
    for (const own of ['localhost', '127.0.0.1', '127.3.2.1', '[::1]', ''])
      expect(hides(`postgres://${own}/parvis`)).toBe(true)
    expect(hides('postgres://db.example/parvis?host=/var/run/postgresql')).toBe(true)
    expect(hides('postgres://%2Fvar%2Frun/parvis')).toBe(true)
    for (const other of ['db.example', '10.0.0.5', '127.0.0.1.example', '[2001:db8::1]'])
      expect(hides(`postgres://${other}/parvis`)).toBe(false)
    expect(hides('postgres://localhost/parvis?host=db.example')).toBe(false)
  })

  it('may be said to by the address or the environment, in the words that have an effect', () => {
    for (const mode of ['disable', 'require', 'verify-ca', 'verify-full', 'no-verify'])
      expect(hides(`postgres://db.example/parvis?sslmode=${mode}`)).toBe(true)
    for (const mode of ['', 'allow', 'off'])
      expect(hides(`postgres://db.example/parvis?sslmode=${mode}`)).toBe(false)
    expect(hides('postgres://db.example/parvis', { PGSSLMODE: 'verify-full' })).toBe(true)
    expect(() => readSettings({ DATABASE_REPLICA_URL: 'postgres://db.example/parvis' })).toThrow(
      refused('DATABASE_REPLICA_URL'),
    )
  })
})
