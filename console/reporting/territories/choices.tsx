import {
  type TerritoriesResponse,
  territoryCriteria,
} from '#shared/contract/reporting/territories.ts'
import { localise } from '#shared/text/locale.ts'
import { Select } from '../../form/select.tsx'
import { useLanguage } from '../../language/language.tsx'
import { PeriodChooser } from '../../period/period-chooser.tsx'
import type { YearPeriod } from '../../period/use-year-period.ts'
import type { Chosen } from './chosen.ts'
import { useWords } from './use-words.ts'

interface ChoicesProps {
  told: TerritoriesResponse
  chosen: Chosen
  when: YearPeriod
  onChoose(chosen: Chosen): void
}

/** Which service is compared, by what, and when. */
export function Choices({ told, chosen, when, onChoose }: ChoicesProps) {
  const { locale } = useLanguage()
  const words = useWords()
  return (
    <div class="territory-choices">
      <Select
        path="/territory/service"
        label={words.service}
        options={told.services.map(
          ({ service, name }) => [service, localise(name, locale)] as const,
        )}
        value={chosen.service ?? told.service ?? ''}
        onChange={(service) => onChoose({ ...chosen, service })}
      />
      <Select
        path="/territory/criterion"
        label={words.criterion}
        options={territoryCriteria.map((one) => [one, words.criteria[one]] as const)}
        value={chosen.criterion}
        onChange={(criterion) => onChoose({ ...chosen, criterion })}
      />
      <PeriodChooser
        zone={told.zone}
        period={when.period}
        fault={when.fault}
        hasDays={false}
        onPeriod={when.choose}
      />
    </div>
  )
}
