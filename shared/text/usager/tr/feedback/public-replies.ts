import type { PublicRepliesText } from '../../fr/feedback/public-replies.ts'

/** The page of answers that everybody may read, in Turkish. */
export const publicReplies: PublicRepliesText = {
  title: 'Kullananların söyledikleri ve verilen yanıtlar',
  intro:
    '{organisation}, {site} hakkındaki görüşlere burada yanıt verir. Hiçbir ad bilinmez ve gösterilmez.',
  introOwn:
    '{organisation} aldığı görüşlere burada yanıt verir. Hiçbir ad bilinmez ve gösterilmez.',
  given: 'Görüş, {month}, {service}',
  comment: 'Yazılan',
  reply: '{organisation} yanıtı',
  decided: 'Karar verilen',
  done: 'Siz söylediniz, biz değiştirdik',
  none: 'Henüz yayımlanmış bir yanıt yok.',
  older: 'Daha eskileri göster',
  which:
    'Yalnızca bazı yanıtlar yayımlanır; onları bir kişi seçer. Diğerleri makbuz koduyla okunur. Silinen bir görüş bu sayfadan hemen çıkar.',
  receipt: 'Görüşümü bul',
  unknownTitle: 'Böyle bir sayfa yok',
  unknown: 'Burada bu adı taşıyan bir site yok. Bu sayfanın adresini denetleyin.',
}
