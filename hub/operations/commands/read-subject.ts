import * as z from 'zod'
import type { SecondFactor } from '#shared/contract/agents/context.ts'
import { reference } from '#shared/contract/requests/request.ts'
import { nameText, plainText, slug } from '#shared/contract/scalar.ts'
import type { Selector } from '../../agents/subject/find-subject.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'

/** The options that identify a person. */
export const subjectOptions = [
  'organisation',
  'email',
  'phone',
  'reference',
  'birth-date',
  'name',
  'reason',
] as const

/** Their line of help. */
export const subjectUsage =
  '--organisation O (--email A | --phone N | --reference SOURCE/REF) [--birth-date YYYY-MM-DD | --name N]'

type Options = Partial<Record<(typeof subjectOptions)[number], string>>

/** Reads the person of a command. @throws SettingRefused with the wrong option and its format */
export function readSubject(options: Options, organisation: string): Selector {
  const named = (['email', 'phone', 'reference'] as const).filter((one) => options[one])
  const [kind] = named
  if (!kind || named.length > 1)
    throw new SettingRefused(
      'Say who is meant by one of --email, --phone and --reference, and no more than one.',
    )
  return { organisation, by: readBy(kind, options[kind] ?? ''), factors: readFactors(options) }
}

function readBy(kind: Selector['by']['kind'], value: string): Selector['by'] {
  if (kind !== 'reference') {
    if (!plainText(254).safeParse(value).success)
      throw new SettingRefused(`--${kind} should be one address or number, 254 characters at most.`)
    return { kind, value }
  }
  const [, source = '', named = ''] = /^([^/]*)\/(.*)$/s.exec(value) ?? []
  if (!slug.safeParse(source).success || !reference.safeParse(named).success)
    throw new SettingRefused(
      '--reference should name the source and the reference in it, such as etat-civil/EC-2026-0042.',
    )
  return { kind, value: named, source }
}

function readFactors({ 'birth-date': born, name }: Options): SecondFactor[] {
  if (born !== undefined && !z.iso.date().safeParse(born).success)
    throw new SettingRefused('--birth-date should be written as in 1980-12-31.')
  if (name !== undefined && !plainText(120).safeParse(name).success)
    throw new SettingRefused('--name should be a family name on one line, 120 characters at most.')
  return [
    ...(born === undefined ? [] : [{ kind: 'birth_date' as const, value: born }]),
    ...(name === undefined ? [] : [{ kind: 'name' as const, value: name }]),
  ]
}

const oneLine = nameText(200)
  .min(1)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u)
  .regex(/\S/)

/** Reads the reason for the access log; `null` without one. @throws SettingRefused */
export function readReason(reason: string | undefined): string | null {
  if (reason === undefined) return null
  if (oneLine.safeParse(reason).success) return reason.trim()
  throw new SettingRefused(
    '--reason should say why in plain words on one line, 200 characters at most.',
  )
}
