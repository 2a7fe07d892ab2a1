import type { PanelText } from '#shared/text/agent/panel-fr.ts'
import type { Stage } from './stage.ts'

/** What has just arrived in one sentence, for those who hear the panel. */
export function sayStage(stage: Stage, text: PanelText): string {
  if (stage.at === 'sign_in') return text.signInState[stage.how].title
  if (stage.at === 'page') return text.page[stage.how].title
  if (stage.at === 'choose') return text.choose.title
  if (stage.at === 'purpose') return text.purpose.title
  const { look } = stage
  if (look.state === 'asking') return look.slow ? text.where.slow : text.where.asking
  if (look.state === 'failed') return text.fault[look.why].title
  const { context } = look
  if (!context.found) return text.where.notFound.title
  if (context.candidates)
    return (context.mismatch ? text.where.mismatch : text.where.candidates).title
  if (context.level === 0) return text.where.exists.title
  return context.request?.headline ?? text.where.severalHint
}
