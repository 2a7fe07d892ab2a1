import { equalTreatment } from '#shared/contract/reporting/equal-treatment.ts'
import {
  formatGroups,
  formatRecognition,
  formatRecognitionParts,
} from '#shared/report/format-equal-treatment.ts'
import { equalTreatmentText } from '#shared/text/site-owner/reporting/equal-treatment.ts'
import { useResource } from '../../../api/use-resource.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Intervals } from './intervals.tsx'
import { Part } from './part.tsx'
import type { Section, SectionProps } from './section.ts'

/** Whether requests are treated alike: recognised by an agent, by channel, by language, with help. */
export const equalTreatmentSection: Section = {
  id: 'equal-treatment',
  name: (locale) => equalTreatmentText[locale].name,
  Show: EqualTreatmentPart,
}

function EqualTreatmentPart({ session, service: { service }, zone }: SectionProps) {
  const { locale } = useLanguage()
  const text = equalTreatmentText[locale]
  const path = `/v1/services/${service}/equal-treatment`
  const { followed } = useResource(session, path, equalTreatment)
  const { content } = followed
  const { recognition, groups } = content ?? {}
  const untold = (part: typeof recognition | typeof groups) =>
    part?.told === 'nothing' ? text.untold[part.because] : null
  const parts =
    content && recognition?.told === 'figures'
      ? formatRecognitionParts(content, recognition, locale)
      : null
  return (
    <>
      <Part
        id="recognition"
        title={text.recognition.title}
        followed={followed}
        untold={untold(recognition)}
        zone={zone}
      >
        {content && recognition?.told === 'figures' && (
          <Intervals said={formatRecognition(content, recognition, locale)} />
        )}
        {parts && <Intervals said={parts} level={3} />}
      </Part>
      {content && (
        <Part
          id="groups"
          title={text.groups.title}
          followed={followed}
          untold={untold(groups)}
          zone={zone}
        >
          {groups?.told === 'figures' && <Intervals said={formatGroups(content, groups, locale)} />}
        </Part>
      )}
    </>
  )
}
