import * as z from 'zod'
import type { OpenSource } from '../../source-client/connector.ts'
import { idText } from '../../source-client/expect.ts'
import { SourceFault } from '../../source-client/fault.ts'
import type { SourceRecord, SourceUsager } from '../../source-client/record.ts'
import type { openLookups } from './lookups.ts'

const field = z.int().positive()

/** Settings of a Redmine. It has no usagers: a town keeps them in custom fields. */
export const redmineSettings = {
  email_field: field.optional(),
  phone_field: field.optional(),
  kind_from: z.enum(['tracker', 'category']).optional(),
  /** Reads the subject as what a request is about: only where usagers write it. */
  about_from: z.enum(['subject']).optional(),
}

export type RedmineSettings = z.output<z.ZodObject<typeof redmineSettings>>

const named = z.object({ id: idText, name: z.string().min(1) })

/** The shape of an issue: progress and usager only. It drops other custom fields. */
export function issueShape({ email_field, phone_field, about_from }: RedmineSettings) {
  const taken = [email_field, phone_field].filter((number) => number !== undefined)
  return z.object({
    id: idText,
    project: z.object({ id: idText }),
    tracker: named,
    status: named.extend({ is_closed: z.boolean().nullish() }),
    category: named.nullish(),
    subject: z
      .string()
      .nullish()
      .transform((said) => (about_from ? said : undefined)),
    is_private: z.boolean().nullish(),
    created_on: z.string(),
    updated_on: z.string(),
    closed_on: z.string().nullish(),
    custom_fields: z
      .array(z.object({ id: z.int(), value: z.unknown() }))
      .default([])
      .transform((fields) => fields.filter(({ id }) => taken.includes(id)))
      .pipe(z.array(z.object({ id: z.int(), value: written }))),
  })
}

/** The value of a custom field; a list where it allows several. */
const written = z
  .union([z.string(), z.array(z.string()), z.null(), z.undefined()])
  .transform((value) =>
    [value ?? []]
      .flat()
      .map((text) => text.trim())
      .filter(Boolean),
  )

/** Returns a function that turns issues into records. */
export function recordReader(
  {
    settings,
    moment,
    maybe,
  }: Pick<OpenSource<RedmineSettings, unknown>, 'settings' | 'moment' | 'maybe'>,
  lookups: ReturnType<typeof openLookups>,
) {
  return async (issue: z.output<ReturnType<typeof issueShape>>): Promise<SourceRecord> => {
    const { id, status, tracker } = issue
    const group = await lookups.project(issue.project.id)
    const isFinal = status.is_closed ?? (await lookups.isClosed(status.id))
    if (group === undefined || isFinal === undefined)
      throw new SourceFault({ why: 'unexpected', path: '/issue/status' })
    const isFirst = (await lookups.firstStatus(tracker.id)) === status.id
    // A reopened issue keeps its old closing date.
    const since = isFinal ? maybe(issue.closed_on, '/issue/closed_on') : null
    const kind = settings.kind_from && issue[settings.kind_from]?.name
    return {
      id,
      reference: id,
      group,
      ...(kind && { kind }),
      ...(issue.subject && { about: issue.subject }),
      received: moment(issue.created_on, '/issue/created_on'),
      changed: moment(issue.updated_on, '/issue/updated_on'),
      status: status.name,
      isFinal,
      state: isFinal ? 'closed' : isFirst ? 'received' : 'in_progress',
      ...(since && { since }),
      usagers: usagersOf(issue.custom_fields, settings),
      link: `${settings.url}/issues/${id}`,
      confidential: issue.is_private ?? false,
    }
  }
}

function usagersOf(
  fields: readonly { id: number; value: readonly string[] }[],
  { email_field, phone_field }: RedmineSettings,
): SourceUsager[] {
  const valuesOf = (number: number | undefined) =>
    fields.find(({ id }) => id === number)?.value ?? []
  const [emails, phones] = [valuesOf(email_field), valuesOf(phone_field)]
  return Array.from({ length: Math.max(emails.length, phones.length) }, (_, at) => ({
    ...(emails[at] && { email: emails[at] }),
    ...(phones[at] && { phone: phones[at] }),
  }))
}
