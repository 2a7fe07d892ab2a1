import type * as z from 'zod'
import type { SoughtAtSource, SourceRecord } from './record.ts'
import type { SourceSettings } from './settings.ts'
import type { SourceClient } from './source-client.ts'

/** The records of one answer. */
export type Page = readonly SourceRecord[]

/** The account the source authenticated: it proves that an empty list is really empty. */
export interface Proven {
  /** The source's name for the owner of the key. */
  as: string
  /** The version of the source, if known. */
  version?: string | undefined
  /** A limit of the visible data, in a sentence, such as *seen from the entity Voirie*. */
  scope?: string | undefined
}

/** A webhook request from a source. */
export interface Arrived {
  headers: Readonly<Record<string, string | undefined>>
  /** The raw query, without `?`. */
  query: string
  /** The raw bytes. */
  body: Uint8Array
}

/** A note for the agents of a record. */
export interface SourceNote {
  /** Identifies the note: one that is already there is not added again. */
  mark: string
  /** Begins with the mark. */
  text: string
}

/** Reads an opened source. Each method throws `SourceFault`. */
export interface Reader {
  /** Authenticates. Throws `not_proven` where nothing shows that the source accepted the key. */
  probe(): Promise<Proven>
  /** Lists everything changed since a date, oldest change first; everything without a date. */
  changed(since: Date | null): AsyncIterable<Page>
  /**
   * Reads one record by id.
   * @param etag the known version: `unchanged` when still current
   * @returns `gone` only where the source says so; `hidden` where the key may not see it
   */
  one(id: string, etag?: string): Promise<SourceRecord | 'gone' | 'hidden' | 'unchanged'>
  /**
   * Searches one usager or reference. Missing where the source cannot search; `undefined` where it
   * cannot search this kind, which differs from no result.
   */
  find?(sought: SoughtAtSource): AsyncIterable<Page> | undefined
  /** Lists the ids deleted since a date, where the source keeps such a list. */
  gone?(since: Date): AsyncIterable<readonly string[]>
  /**
   * Adds a note for agents to a record. Its usager is not sent it. Idempotent by its mark.
   * @returns `gone` where there is no such record
   */
  note?(id: string, note: SourceNote): Promise<'noted' | 'gone'>
  /** Lists the present groups (queues, projects, forms) that map to services. */
  groups?(): Promise<readonly string[]>
}

/** The parameters of a connector for one source. */
export interface OpenSource<Own, Secrets> {
  settings: SourceSettings & Own
  secrets: Secrets
  ask: SourceClient
  clock: () => Date
  random: (bytes: number) => Uint8Array
  /** Parses a date of the source; without an offset, in the source's time zone. */
  moment: (written: unknown, path: string) => Date
  /** The same, `null` where unset. */
  maybe: (written: unknown, path: string) => Date | null
}

/** A connector: reads one kind of system that holds requests. */
export interface Connector<
  Own extends z.ZodRawShape = z.ZodRawShape,
  Secrets extends z.ZodRawShape = z.ZodRawShape,
> {
  /** Its name in the settings. */
  name: string
  /** Its display name. */
  title: string
  /** Its own settings, besides those of every source. */
  settings: Own
  /** Its credentials. */
  secrets: Secrets
  /** Rate limit of the system, in requests a minute; undefined without one. */
  perMinute?: number
  /** Its readers can add notes (`Reader.note`). */
  takesNotes?: true
  /** The whole walk comes in order of change, so an interrupted one can resume. */
  isInOrder?: true
  open(source: OpenSource<z.output<z.ZodObject<Own>>, z.output<z.ZodObject<Secrets>>>): Reader
  /**
   * Verifies a webhook of the system. Its content is a hint only: the hub reads the named records
   * again.
   * @param secret of the webhook
   * @returns the named ids, maybe none; `null` for an invalid signature
   */
  hook?(arrived: Arrived, secret: string, now: Date): readonly string[] | null
}
