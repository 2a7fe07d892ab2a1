import type { Context } from '#shared/contract/agents/context.ts'
import type { PanelText } from '#shared/text/agent/panel-fr.ts'
import { panelText, personText } from '#shared/text/agent/text.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatSignIn } from '../../ui/format-sign-in.ts'
import { formatLookFault } from './format-look-fault.ts'
import { formatSessionEnd } from './format-session-end.ts'
import { isEmpty, isPartial } from './partial.ts'
import type { Stage } from './stage.ts'

/** The stage in one sentence, for screen readers. */
export function formatStage(stage: Stage, locale: Locale): string {
  const text = panelText[locale]
  if (stage.at === 'left') return formatSessionEnd(stage.signIn, locale).title
  if (stage.at === 'sign_in') return formatSignIn(stage.how, locale).title
  if (stage.at === 'page') return text.page[stage.how].title
  if (stage.at === 'choose') return text.choose.title
  if (stage.at === 'purpose') return text.purpose.title
  const { look } = stage
  if (look.state === 'asking') return look.slow ? text.where.slow : text.where.asking
  if (look.state === 'failed') return formatLookFault(look.why, locale).title
  if (look.state === 'forgotten') return personText[locale].forgotten.title
  return formatAnswer(look.context, locale)
}

function formatAnswer(context: Context, locale: Locale): string {
  const { sources, where } = panelText[locale]
  const { title } = sources.partial
  const told = formatFound(context, where)
  const said = !isPartial(context) ? [told] : isEmpty(context) ? [title] : [told, title]
  const hasElsewhere = context.found && isEmpty(context) && context.elsewhere
  if (hasElsewhere) said.push(personText[locale].elsewhere.below)
  return said.join(' ')
}

function formatFound(context: Context, where: PanelText['where']): string {
  if (!context.found) return where.notFound.title
  if (context.candidates) return (context.mismatch ? where.mismatch : where.candidates).title
  if (context.level === 0) return where.exists.title
  if (isEmpty(context)) return where.noOther
  return context.request?.headline ?? where.severalHint
}
