import * as z from 'zod'
import { slug } from '#shared/contract/scalar.ts'

/** A hub of a cell, as a proxy reaches it: `10.1.0.1:4310`. */
const hub = z.string().regex(/^[a-z0-9.-]+:\d{1,5}$/)

const cell = z.strictObject({
  cell: slug,
  url: z.url({ protocol: /^https?$/ }).refine((url) => new URL(url).origin === url),
  hubs: z.array(hub).min(1).max(64),
})

const place = z.strictObject({
  organisation: slug,
  cell: slug,
  sites: z.array(slug).max(10_000),
  keys: z.array(z.string().regex(/^[a-z0-9]{4,32}$/)).max(10_000),
})

/** Which cell holds which organisation: the whole file. */
export const directory = z.strictObject({
  version: z.int().min(1),
  cells: z.array(cell).min(1).max(64),
  organisations: z.array(place).max(200_000),
})

/** The hubs and the address of one database. */
export type Cell = z.infer<typeof cell>

/** Where an organisation is, with the names of its sites and of its API keys. */
export type Place = z.infer<typeof place>

export type Directory = z.infer<typeof directory>
