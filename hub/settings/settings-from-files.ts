import { readFileSync } from 'node:fs'

/** Settings that are secret. */
const secrets = [
  'PARVIS_SECRET',
  'DATABASE_URL',
  'DATABASE_REPLICA_URL',
  'DATABASE_MOVE_URL',
  'PARVIS_OIDC_CLIENT_SECRET',
  'SMTP_URL',
  'PARVIS_SMS_TOKEN',
  'PARVIS_METRICS_TOKEN',
] as const

type Environment = Readonly<Record<string, string | undefined>>

/** Names of the settings that point to a file with a secret. */
export const fileSettings: readonly string[] = secrets.map((name) => `${name}_FILE`)

/**
 * Reads secrets from files, as systemd, containers and Kubernetes provide them. With
 * `PARVIS_SECRET_FILE=/run/secrets/parvis`, the content of the file becomes `PARVIS_SECRET`,
 * without its last line break. No message repeats the content.
 * @param refuse throws the sentence that stops the start
 * @returns the environment with each secret, and without the file settings
 */
export function settingsFromFiles(
  environment: Environment,
  refuse: (sentence: string) => never,
): Environment {
  const all = { ...environment }
  for (const name of secrets) {
    const file = environment[`${name}_FILE`]
    delete all[`${name}_FILE`]
    if (!file) continue
    if (environment[name]) refuse(`${name} and ${name}_FILE are both set. Keep one of them.`)
    all[name] = readSecret(file, (why) => refuse(`${name}_FILE leads to ${file}, ${why}`))
  }
  return all
}

function readSecret(file: string, refuse: (why: string) => never): string {
  let held = ''
  try {
    held = readFileSync(file, 'utf8').replace(/\r?\n$/, '')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    refuse(`which cannot be read (${code}). Correct the path, or let this user read the file.`)
  }
  if (held.trim() === '') refuse('which is empty. Write the value into it.')
  return held
}
