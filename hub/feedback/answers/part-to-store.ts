import type { EvidenceKept } from '#shared/contract/feedback/feedback.ts'

/** A part of a feedback to store: parsed, digested and dated. */
export interface PartToStore {
  organisation: string
  feedback: string
  part: number
  site: string
  service: string
  territory: string | null
  place: string | null
  configuration: number
  instrument: string
  instrument_version: number
  form: string
  /** The randomly drawn item, if the form draws one. */
  item: string | null
  /** The first item of the instrument. */
  opening: string
  /** Probability of this question; `null` for a feedback typed in by an agent. */
  pi: number | null
  from_start: boolean
  stream: string
  locale: string
  wording_hash: string
  channel: string
  receipt_hash: string
  /** Milliseconds from the first question to this part; stored in seconds. */
  took_ms: number | null
  /** Address of the page, where the instrument keeps it. */
  page: string | null
  /** Why the feedback is set aside, if it is. */
  set_aside: string | null
  /** Digests of the envelope, which is the same in every part: see `keyedAndPlain`. */
  envelope_hash: string
  /** Digests of the new content in this part: by a key what was sent, without one what is stored. */
  content_hash: string
  /** Returns whether a stored part has the content of this one. */
  isSameContent: (kept: KeptContent) => boolean
  /** By name; `''` is taken back. */
  answers: Readonly<Record<string, string>>
  /** `null` when nothing is said of it; `''` empties it. */
  comment: string | null
  handover: { reach: string | null; request: string | null; until: string } | null
  evidence: EvidenceKept | null
  /** `YYYY-MM-DD`, in the organisation's time zone. */
  day: string
  /** Day of arrival by the web, deleted after some weeks; `null` for other channels. */
  arrived: string | null
  /** Digest of its network, valid on that day only; `null` when unknown. */
  network: number | null
  /** Whether its network may send a limited number a day. */
  is_limited: boolean
}

/** The content of a stored part. */
export interface KeptContent {
  /** `''`: something of it was withdrawn since, and no digest of it stays. */
  content_hash: string
  comment: string | null
}
