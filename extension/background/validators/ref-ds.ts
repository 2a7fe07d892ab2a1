import type { Validator } from './validator.ts'

/** Numbers of dossiers have 32 bits. */
const most = 2 ** 31 - 1

const labelled = /(?<!\p{L})dossier n[°º] ?(\d+)(?![\p{L}\p{N}]|[ .,/-]\p{N})/giu

/** Number of a dossier of Démarches simplifiées: alone, as in its address, or after « dossier nº ». */
export const refDs: Validator = {
  name: 'ref:ds',
  read(text) {
    const bare = text.trim()
    const found = /^\d+$/.test(bare) ? [bare] : [...bare.matchAll(labelled)].map(([, one]) => one)
    const [number = '', another] = [...new Set(found)]
    const isOne = another === undefined && /^[1-9]\d{0,9}$/.test(number)
    return isOne && Number(number) <= most ? number : null
  },
}
