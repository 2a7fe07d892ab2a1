import type { ConfigurationContent } from '../contract/catalogue/configuration.ts'
import type { Instrument } from '../contract/catalogue/instrument.ts'
import { defaultConfiguration } from './default-configuration.ts'
import { languagesOf } from './languages-of.ts'
import { commentLength } from './limits.ts'

/** Returns a configuration that asks another questionnaire, its shares as they start. */
export function replaceInstrument(
  content: ConfigurationContent,
  instrument: Instrument,
): ConfigurationContent {
  const { forms, draw, extras } = defaultConfiguration(instrument, content.notice)
  const known = languagesOf(instrument)
  const languages = content.languages.filter((one) => known.includes(one))
  const isCommentNeeded = instrument.forms.some(({ comment }) => comment === 'required')
  return {
    ...content,
    instrument: instrument.id,
    instrument_version: instrument.version,
    forms,
    draw,
    extras,
    adaptive: false,
    languages: languages.length > 0 ? languages : ['fr'],
    comment: isCommentNeeded ? content.comment || commentLength : content.comment,
  }
}
