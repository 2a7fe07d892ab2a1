import * as z from 'zod'
import { challenge } from './proof-of-work.ts'

/**
 * Every refusal of the hub, with its HTTP status. Sentences are in `shared/text/site-owner`, one
 * per language; `/docs` of a hub lists them.
 */
export const problemStatus = {
  malformed_json: 400,
  malformed_line: 400,
  broken_text: 400,
  logout_refused: 400,
  checkpoint_malformed: 400,
  key_missing: 401,
  key_unknown: 401,
  signature_missing: 401,
  signature_refused: 401,
  signature_partial: 415,
  token_missing: 401,
  token_refused: 401,
  token_unproved: 401,
  origin_refused: 403,
  /** By the shipped proxies alone, on port 80. */
  https_needed: 403,
  key_scope: 403,
  no_rights: 403,
  purpose_refused: 403,
  role_refused: 403,
  proof_too_old: 403,
  checkpoint_unsigned: 403,
  not_found: 404,
  unknown_site: 404,
  unknown_service: 404,
  unknown_request: 404,
  unknown_code: 404,
  unknown_usager: 404,
  unknown_merge: 404,
  unknown_callback: 404,
  unknown_draft: 404,
  unknown_instrument: 404,
  unknown_key: 404,
  unknown_person: 404,
  unknown_log: 404,
  unknown_tool_rule: 404,
  ticket_refused: 404,
  not_configured: 409,
  configuration_changed: 409,
  instrument_changed: 409,
  site_taken: 409,
  service_changed: 409,
  finding_changed: 409,
  identity_changed: 409,
  text_changed: 409,
  reply_changed: 409,
  feedback_contradiction: 409,
  proof_contradiction: 409,
  merge_contradiction: 409,
  contact_contradiction: 409,
  request_contradiction: 409,
  reply_contradiction: 409,
  too_many_replies: 409,
  request_over: 409,
  state_contradiction: 409,
  beliefs_not_asked: 409,
  rule_outdated: 409,
  address_invited: 409,
  last_administrator: 409,
  last_passkey: 409,
  setting_contradiction: 409,
  nothing_to_set_aside: 409,
  held_aside: 409,
  too_many_rules: 409,
  too_many_subscriptions: 409,
  key_replaced: 409,
  key_revoked: 409,
  file_changed: 412,
  body_too_large: 413,
  line_too_long: 413,
  media_type: 415,
  media_type_lines: 415,
  range_outside: 416,
  host_refused: 421,
  invalid: 422,
  comment_required: 422,
  waited_too_long: 422,
  future_date: 422,
  receipt_incomplete: 422,
  checkpoint_forked: 422,
  passkey_refused: 422,
  proof_of_work: 428,
  too_many_requests: 429,
  internal: 500,
  mail_not_set_up: 503,
  /** 503: for a 4xx, widgets would drop what their usager wrote. */
  elsewhere: 503,
  unavailable: 503,
} as const

export type ProblemCode = keyof typeof problemStatus

/** Every code, for schemas. */
export const problemCodes = Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]]

/**
 * A refusal (RFC 9457): a stable code, a sentence in the reader's language, and the faults with
 * their paths.
 */
export const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(problemCodes),
    detail: z.string(),
    instance: z
      .string()
      .optional()
      .meta({ description: 'From 500 on: this very request, as the log of the hub names it' }),
    errors: z
      .array(
        z.strictObject({
          path: z.string(),
          code: z.string(),
          line: z.int().min(1).optional().meta({ description: 'In a text people write' }),
          detail: z.string(),
          suggested: z.string().optional().meta({ description: 'A value that is accepted' }),
        }),
      )
      .optional(),
    challenge: challenge.optional().meta({ description: 'With `proof_of_work`: what to do first' }),
  })
  .meta({ id: 'Problem' })

export type Problem = z.infer<typeof problem>
