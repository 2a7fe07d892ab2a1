import { locales } from '#shared/text/locale.ts'
import { chooseUsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'
import { localeIn } from '../../../hub/platform/http/locale.ts'
import { linesOf, must, type Reader } from './reader.ts'

export const language: Reader = {
  name: 'language',
  seeds: ['fr-CA,fr;q=0.9,en;q=0.8,*;q=0.1\nen fr', 'zh-Hant-TW;q=1e3,,;q=', 'ar\n'],
  read(input) {
    const [header, tool] = linesOf(input)
    must(
      locales.some((one) => one === localeIn(header, tool)),
      'it is a language of agents',
    )
    const chosen = chooseUsagerLocale(header.split(','), usagerLocales)
    must(usagerLocales.includes(chosen), 'it is a language of usagers', chosen)
  },
}
