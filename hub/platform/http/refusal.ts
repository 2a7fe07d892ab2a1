import { type Problem, type ProblemCode, problemStatus } from '#shared/contract/problem.ts'
import type { Challenge } from '#shared/contract/proof-of-work.ts'
import { fill } from '#shared/text/fill.ts'
import type { InEachLocale, Locale } from '#shared/text/locale.ts'
import { questionsText } from '#shared/text/site-owner/catalogue/questions.ts'
import type { QuestionsText } from '#shared/text/site-owner/catalogue/questions-fr.ts'
import { problemsText } from '#shared/text/site-owner/problems.ts'
import type { ProblemsText } from '#shared/text/site-owner/problems-fr.ts'
import { refusalsText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** Code of a fault in a body, each with a sentence in every language. */
export type FaultCode = keyof ProblemsText['fault'] | keyof QuestionsText['fault']

/**
 * Where a body is wrong, and how. `path` is `/answers/FIA`; `values` fill its sentence. A fault in
 * a text that people write has its line and its own sentence. `suggested` would be accepted.
 */
export type Fault =
  | {
      path: string
      code: FaultCode
      values?: Readonly<Record<string, string | number>>
      suggested?: string
    }
  | { path: string; code: string; line?: number; detail: InEachLocale }

/**
 * An error with a code that any part of a request may throw. The error handler turns it into
 * problem+json.
 */
export class Refusal extends Error {
  readonly code: ProblemCode
  readonly faults: readonly Fault[]
  readonly values: Readonly<Record<string, string | number>>
  readonly challenge: Challenge | undefined

  /**
   * @param values fill the sentence of the code.
   * @param challenge a proof of work to solve before the request is accepted.
   */
  constructor(
    code: ProblemCode,
    faults: readonly Fault[] = [],
    values: Readonly<Record<string, string | number>> = {},
    challenge?: Challenge,
  ) {
    super(code)
    this.code = code
    this.faults = faults
    this.values = values
    this.challenge = challenge
  }
}

/**
 * Returns a refusal as it is sent, in the reader's language.
 * @param said its sentence, when the reader is no integrator.
 */
export function writeProblem(
  refusal: Refusal,
  locale: Locale,
  said = problemsText[locale].problem[refusal.code],
): Problem {
  return {
    type: `/docs#${refusal.code}`,
    title: refusal.code.replaceAll('_', ' '),
    status: problemStatus[refusal.code],
    code: refusal.code,
    detail: fill(said, refusal.values),
    ...(refusal.challenge && { challenge: refusal.challenge }),
    ...(refusal.faults.length > 0 && {
      errors: refusal.faults.map((fault) => {
        if ('detail' in fault) return { ...fault, detail: fault.detail[locale] }
        const { path, code, values = {}, suggested } = fault
        const detail = fill(formatFault(code, locale), values)
        return { path, code, detail, ...(suggested && { suggested }) }
      }),
    }),
  }
}

/**
 * Formats a permanent refusal for a usager: what they can do, without technical detail.
 * @returns nothing when their page will retry.
 */
export function formatForUsager({ code }: Refusal, locale: UsagerLocale): string | undefined {
  if (problemStatus[code] >= 500 || triedAgain.has(code)) return undefined
  const words = refusalsText[locale]
  if (Object.hasOwn(words, code)) return words[code as keyof typeof words]
  const isNowhere = problemStatus[code] === 404 || code === 'not_configured'
  return isNowhere ? words.not_found : words.other
}

const triedAgain: ReadonlySet<ProblemCode> = new Set(['proof_of_work', 'too_many_requests'])

/** Formats a fault in the reader's language. */
export function formatFault(code: FaultCode, locale: Locale): string {
  const words = problemsText[locale].fault
  return code in words
    ? words[code as keyof typeof words]
    : questionsText[locale].fault[code as keyof QuestionsText['fault']]
}

/** Returns whether a code from a schema is one of ours, with a sentence. */
export function isFaultCode(code: string): code is FaultCode {
  return [problemsText.fr.fault, questionsText.fr.fault].some((words) => Object.hasOwn(words, code))
}
