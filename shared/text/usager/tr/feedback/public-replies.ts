import type { PublicRepliesText } from '../../fr/feedback/public-replies.ts'

/** The page of answers that everybody may read, in Turkish. */
export const publicReplies: PublicRepliesText = {
  title: 'Görüşleriniz, yanıtlarımız',
  intro:
    '{organisation}, {site} hakkındaki görüşlere burada yanıt verir. Hiçbir ad bilinmez ve gösterilmez.',
  introOwn:
    '{organisation}, hizmetleri hakkındaki görüşlere burada yanıt verir. Hiçbir ad bilinmez ve gösterilmez.',
  given: 'Görüş, {month}, {service}',
  comment: 'Görüş',
  reply: '{organisation} tarafından verilen yanıt',
  decided: 'Kararımız',
  done: 'Siz söylediniz, biz değiştirdik',
  none: 'Henüz yayımlanmış bir yanıt yok.',
  older: 'Daha eskileri göster',
  which:
    'Yanıtların bir bölümünü yayımlıyoruz. Size verilen yanıtı görüş kodunuzla okuyun. Görüşünüzü silerseniz buradan da kalkar.',
  receipt: 'Görüşümü bul',
  unknownTitle: 'Böyle bir sayfa yok',
  unknown: 'Burada bu adı taşıyan bir site yok. Bu sayfanın adresini kontrol edin.',
}
