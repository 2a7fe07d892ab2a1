import * as z from 'zod'

/** What a file of this kind is called in its first line. */
const kind = 'parvis-backup'

/** The first line: what was backed up, and when. */
export const head = z.object({
  kind: z.literal(kind),
  /** Of the form of the file. */
  form: z.literal(1),
  /** Of the hub that wrote it. */
  release: z.string(),
  /** Instant at which everything in it held. */
  at: z.iso.datetime(),
  /** Number of the newest migration of the schema. */
  schema: z.int().min(1),
  /** Months of the access log that have a table, as `YYYY-MM-01`. */
  months: z.array(z.iso.date()),
  /** Counters of rows, by name, where they stood or further. */
  sequences: z.array(z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() })),
  /** How many tables follow. */
  tables: z.int().min(1),
})

export type Head = z.infer<typeof head>

/** What a file made now says of itself. */
export const thisForm = { kind, form: 1 } as const

/** The line before the rows of a table. */
export const tableBegins = z.object({ table: z.string(), columns: z.array(z.string()).min(1) })

/** The line after the rows of a table: how many they are, and the digest of their bytes. */
export const tableEnds = z.object({ rows: z.int().min(0), sha256: z.string().length(64) })

export type Sum = z.infer<typeof tableEnds>

/** The last line. */
export const end = z.object({ end: z.literal(true), rows: z.int().min(0) })

/** What stands alone on a line after the last row of a table, as COPY has it. */
export const lastOfRows = '\\.\n'
