import { z } from 'zod'

/** A setting nobody can start with. Its message is a sentence for whoever set it. */
export class SettingRefused extends Error {}

const known = {
  PORT: z.coerce.number().int().min(1).max(65_535).default(4310),
  HOST: z.string().min(1).default('127.0.0.1'),
  PARVIS_DATA: z.string().min(1).default('.parvis'),
  PARVIS_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PARVIS_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
} as const

const wanted: Record<keyof typeof known, string> = {
  PORT: 'a port number between 1 and 65535',
  HOST: 'the address to listen on, such as 127.0.0.1',
  PARVIS_DATA: 'the path of a folder',
  PARVIS_PUBLIC_URL: 'the address people reach the hub at, such as https://hub.example',
  DATABASE_URL: 'the address of a PostgreSQL server, such as postgres://user@host/database',
  PARVIS_LOG: 'one of silent, error, warn, info, debug',
}

/** How this process was told to run. */
export interface Settings {
  port: number
  host: string
  /** Folder of the embedded database. */
  data: string
  /** Address people reach the hub at; derived from host and port when not set. */
  publicUrl: string | null
  /** PostgreSQL server, when there is one. */
  databaseUrl: string | null
  log: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

/**
 * Reads the environment, once, for the whole process.
 * @throws SettingRefused naming the variable that is malformed or unknown, and what it should be.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  for (const name of Object.keys(environment))
    if (name.startsWith('PARVIS_') && !(name in known))
      throw new SettingRefused(
        `${name} is not a setting Parvis knows. It knows ${Object.keys(known).join(', ')}.`,
      )
  const read = <N extends keyof typeof known>(name: N): z.output<(typeof known)[N]> => {
    const raw = environment[name] === '' ? undefined : environment[name]
    const parsed = known[name].safeParse(raw)
    if (!parsed.success)
      throw new SettingRefused(`${name} is "${raw}" but should be ${wanted[name]}.`)
    return parsed.data as z.output<(typeof known)[N]>
  }
  return {
    port: read('PORT'),
    host: read('HOST'),
    data: read('PARVIS_DATA'),
    publicUrl: read('PARVIS_PUBLIC_URL')?.replace(/\/$/, '') ?? null,
    databaseUrl: read('DATABASE_URL') ?? null,
    log: read('PARVIS_LOG'),
  }
}
