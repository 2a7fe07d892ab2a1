import type { ConfigurationContent } from '../contract/catalogue/configuration.ts'
import type { UsagerLocale } from '../text/usager-locale.ts'
import { defaultConfiguration, type Offered } from './default-configuration.ts'
import { commentLength } from './limits.ts'

/** A questionnaire that a site may ask. */
interface Asked extends Offered {
  languages: readonly UsagerLocale[]
  forms: readonly { form: string; share: number; comment?: 'required' | undefined }[]
}

/**
 * Returns a configuration that asks another questionnaire. Shares that start there as they did
 * before stay as the site settled them; others start anew.
 * @param before the questionnaire of the configuration; `null` when unknown
 */
export function replaceInstrument(
  content: ConfigurationContent,
  before: Asked | null,
  instrument: Asked,
): ConfigurationContent {
  const start = defaultConfiguration(instrument, content.notice)
  const former = before && defaultConfiguration(before, content.notice)
  const isSame = (key: 'forms' | 'draw' | 'extras') =>
    former !== null && JSON.stringify(former[key]) === JSON.stringify(start[key])
  const languages = content.languages.filter((one) => instrument.languages.includes(one))
  const isCommentNeeded = instrument.forms.some(({ comment }) => comment === 'required')
  return {
    ...content,
    instrument: instrument.id,
    instrument_version: instrument.version,
    forms: isSame('forms') ? content.forms : start.forms,
    draw: isSame('draw') ? content.draw : start.draw,
    extras: isSame('extras') ? content.extras : start.extras,
    adaptive: isSame('draw') && content.adaptive,
    languages: languages.length > 0 ? languages : ['fr'],
    comment: isCommentNeeded ? content.comment || commentLength : content.comment,
  }
}
