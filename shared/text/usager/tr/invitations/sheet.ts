import type { SheetText } from '../../fr/invitations/sheet.ts'

/** What a usager reads on a coupon of a counter, and on its poster, in Turkish. */
export const sheet: SheetText = {
  sentence: 'Ziyaretiniz hakkındaki görüşünüz: adınız olmadan birkaç soru.',
  scan: 'Bu kareyi okutun ya da {address} adresini, sonra bu kodu yazın:',
  until: '{day} gününe kadar, yalnızca bir kez geçerlidir.',
  poster: 'Ziyaretiniz nasıl geçti?',
  posterScan: 'Bu kareyi telefonunuzla okutun.',
  posterHow: 'Adınız olmadan birkaç soru. Neyin değişmesini istediğinizi de söyleyin.',
  without: 'Telefonunuz yoksa danışmaya sorun.',
  code: 'Kodunuz',
  codeHint:
    'Kuponunuzun üzerinde: 16 karakter, örneğin 7K3M-9QRT-A0BC-DEFG. Büyük harf, boşluk ve tire önemli değildir.',
  noCode: 'Afişte kod yoktur: karesinin fotoğrafını çekin.',
}
