import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSettings } from '../../../hub/settings/settings.ts'
import { ownFolder } from '../../world/product.ts'

describe('A secret that stands in a file', () => {
  let folder: ReturnType<typeof ownFolder>
  beforeAll(() => {
    folder = ownFolder()
  })
  afterAll(() => folder.remove())

  const secret = 'a secret of thirty-two characters or more'
  function file(content: string): string {
    const path = join(folder.path, `held-${content.length}`)
    writeFileSync(path, content)
    return path
  }

  it('is what the file holds, without the end of its line', () => {
    for (const ending of ['', '\n', '\r\n']) {
      const held = file(secret + ending)
      expect(readSettings({ PARVIS_SECRET_FILE: held }).secret).toBe(secret)
    }
    const settings = readSettings({
      DATABASE_URL_FILE: file('postgres://parvis:p%40ss@db.example/parvis?sslmode=verify-full\n'),
      DATABASE_REPLICA_URL_FILE: '',
      PARVIS_SMS_URL: 'https://sms.example/messages',
      PARVIS_SMS_TOKEN_FILE: file('a token \n'),
    })
    expect(settings.databaseUrl).toBe(
      'postgres://parvis:p%40ss@db.example/parvis?sslmode=verify-full',
    )
    expect(settings.replicaUrl).toBe(null)
    expect(settings.delivery.sms?.token).toBe('a token ')
  })

  it('stops the start with a sentence when it cannot be had, and says nothing of what is there', () => {
    const refused = (environment: Record<string, string>) => {
      try {
        readSettings(environment)
      } catch (error) {
        return (error as Error).message
      }
      return null
    }
    const none = join(folder.path, 'none')
    expect(refused({ PARVIS_SECRET_FILE: none })).toBe(
      `PARVIS_SECRET_FILE leads to ${none}, which cannot be read (ENOENT). Correct the path, or let this user read the file.`,
    )
    const empty = file('\n')
    expect(refused({ SMTP_URL_FILE: empty })).toBe(
      `SMTP_URL_FILE leads to ${empty}, which is empty. Write the value into it.`,
    )
    expect(refused({ PARVIS_SECRET: secret, PARVIS_SECRET_FILE: file(secret) })).toBe(
      'PARVIS_SECRET and PARVIS_SECRET_FILE are both set. Keep one of them.',
    )
    expect(refused({ DATABASE_URL_FILE: file('mysql://root:hush@db.example') })).toBe(
      'DATABASE_URL is set but should be the address of a PostgreSQL server, such as postgres://user@host/database.',
    )
    expect(refused({ PARVIS_LOG_FILE: '/var/log/parvis' })).toMatch(
      /^PARVIS_LOG_FILE is not a setting Parvis knows. It knows PORT, .*PARVIS_SECRET_FILE/,
    )
  })
})
