import type * as z from 'zod'
import type { SoughtAtSource, SourceRecord } from './record.ts'
import type { SourceSettings } from './settings.ts'
import type { SourceClient } from './source-client.ts'

/** Records in one answer of a source. */
export type Page = readonly SourceRecord[]

/** Who the source says is asking: the proof that an empty list is an empty list. */
export interface Proven {
  /** As the source calls whoever holds the key. */
  as: string
  /** Its version, where it says so. */
  version?: string | undefined
  /** What limits what is seen, in a sentence, such as *seen from the entity Voirie*. */
  scope?: string | undefined
}

/** What a webhook of a source brought. */
export interface Arrived {
  headers: Readonly<Record<string, string | undefined>>
  /** The query of its address, as it was sent, without `?`. */
  query: string
  /** Byte for byte. */
  body: Uint8Array
}

/** How a source is read, once it is opened. Each method throws `SourceFault`. */
export interface Reader {
  /** Asks who is asking. Throws `not_proven` where nothing shows that the key was accepted. */
  probe(): Promise<Proven>
  /** All that changed since, those that changed first before others; all there is without a date. */
  changed(since: Date | null): AsyncIterable<Page>
  /**
   * One record, by its id.
   * @param etag what is known of it already: `unchanged` when that still holds
   * @returns `gone` only where the source says that there is none; `hidden` where it may not be seen
   */
  one(id: string, etag?: string): Promise<SourceRecord | 'gone' | 'hidden' | 'unchanged'>
  /**
   * All of one usager, or of one reference. Missing where the source cannot look for them; nothing where
   * it cannot look for this kind of them, which is not that it found none.
   */
  find?(sought: SoughtAtSource): AsyncIterable<Page> | undefined
  /** Ids that the source deleted since, where it keeps a list of them. */
  gone?(since: Date): AsyncIterable<readonly string[]>
  /** What services are told apart by, as the source lists them now. */
  groups?(): Promise<readonly string[]>
}

/** What a connector is given to read one source. */
export interface OpenSource<Own, Secrets> {
  settings: SourceSettings & Own
  secrets: Secrets
  ask: SourceClient
  clock: () => Date
  random: (bytes: number) => Uint8Array
  /** A moment as the source writes it; without an offset it is read on the clocks of its zone. */
  moment: (written: unknown, path: string) => Date
  /** The same, `null` where it is not set. */
  maybe: (written: unknown, path: string) => Date | null
}

/** One kind of system that holds requests. */
export interface Connector<
  Own extends z.ZodRawShape = z.ZodRawShape,
  Secrets extends z.ZodRawShape = z.ZodRawShape,
> {
  /** As settings name it. */
  name: string
  /** As people call the system. */
  title: string
  /** Its own settings, beside those of every source. */
  settings: Own
  /** What it is trusted with. */
  secrets: Secrets
  /** Questions a minute that the system allows; none where it has no such limit. */
  perMinute?: number
  /** Over the whole of a walk, what changed first comes first: one that was stopped goes on from there. */
  isInOrder?: true
  open(source: OpenSource<z.output<z.ZodObject<Own>>, z.output<z.ZodObject<Secrets>>>): Reader
  /**
   * Reads what a webhook of the system brought. It is a hint and no more: what it names is read again.
   * @param secret of the webhook
   * @returns ids it names, none when it names none; `null` when it was not signed by the holder of the secret
   */
  hook?(arrived: Arrived, secret: string, now: Date): readonly string[] | null
}
