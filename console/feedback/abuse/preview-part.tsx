import type { SettingPreview } from '#shared/contract/feedback/setting-aside.ts'
import type { Share } from '#shared/contract/figures/share.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { fill } from '#shared/text/fill.ts'
import { type Locale, localise } from '#shared/text/locale.ts'
import { formatCount, formatPercent } from '#shared/text/numbers.ts'
import type { SettingsAsideText } from '#shared/text/site-owner/feedback/settings-aside-fr.ts'
import { useLanguage } from '../../language/language.tsx'
import { useWords } from './use-words.ts'

/** What would be set aside, and what the figures would be. */
export function PreviewPart({ preview }: { preview: SettingPreview }) {
  const { locale } = useLanguage()
  const words = useWords()
  return (
    <>
      <p class="aside-answer">
        {preview.n === 0 ? words.sampleSizeNone : formatCount(preview.n, words.sampleSize, locale)}
      </p>
      <ul class="aside-parts">
        {preview.parts.map((part) => (
          <li key={`${part.service.service} ${part.stream} ${part.month}`}>
            <span class="aside-part">
              {fill(words.part, {
                service: localise(part.service.name, locale),
                stream: words.streams[part.stream],
                month: formatPeriod(part.month, locale),
                n: formatCount(part.n, words.told.n, locale),
              })}
            </span>{' '}
            {fill(words.partFigures, {
              with: formatFigure(part.with, words, locale),
              without: formatFigure(part.without, words, locale),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

function formatFigure(share: Share, words: SettingsAsideText, locale: Locale): string {
  return share.told === 'share'
    ? fill(words.figure, { share: formatPercent(share.estimate, locale), n: share.n })
    : words.notShown
}
