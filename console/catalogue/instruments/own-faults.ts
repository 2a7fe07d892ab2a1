import type { OwnQuestionsText } from '#shared/text/site-owner/catalogue/own-questions-fr.ts'
import type { SendResult } from '../../api/send-hub.ts'

/** Says what the hub refuses in the words of the editor, where nobody sees a line of JSON. */
export function inOwnWords<T>(sent: SendResult<T>, { fault }: OwnQuestionsText): SendResult<T> {
  if (sent.kind !== 'refused' || !sent.problem.errors) return sent
  const said: Readonly<Record<string, string>> = {
    ...fault,
    no_wording: fault.empty,
    no_label: fault.empty,
    no_title: fault.empty,
    empty_text: fault.empty,
  }
  const errors = sent.problem.errors.map((one) => ({
    ...one,
    detail: said[one.code ?? ''] ?? one.detail,
  }))
  return { kind: 'refused', problem: { ...sent.problem, errors } }
}
