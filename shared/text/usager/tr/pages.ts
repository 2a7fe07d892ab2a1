import type { PagesText } from '../fr/pages.ts'

/** Pages of the hub that belong to no one request, in Turkish. */
export const pages: PagesText = {
  home: {
    title: 'Başvurularınız ve görüşleriniz',
    intro: 'Ne yapmak istiyorsunuz?',
    track: 'Başvurudan sonra aldığınız takip koduyla.',
    receipt: 'Görüşünüzle birlikte aldığınız kodla. Görüşü silebilirsiniz de.',
    replies: 'Görüşlere verilen yanıtları oku',
    repliesHint: 'Hizmetten yararlananların yazdıkları ve ilgili birimin yanıtları.',
    staff: 'Görevliler ve site sorumluları: konsolu aç',
    back: 'Ana sayfaya dön',
  },
  replies: {
    which: 'Görüşün verildiği siteyi seçin.',
    none: 'Burada hiçbir site yanıt yayımlamıyor.',
  },
  fault: {
    titles: {
      missing: 'Sayfa bulunamadı',
      refused: 'Kabul edilmedi',
      tooMany: 'Çok fazla deneme',
      down: 'Sayfa kullanılamıyor',
    },
    tooMany: 'Bağlantınızdan çok fazla deneme yapıldı. {wait} sonra yeniden deneyin.',
    down: 'Bu sayfa şu anda kullanılamıyor. Daha önce gönderdikleriniz kayıtlı kalır. Birkaç dakika sonra yeniden deneyin.',
    method: 'Bu sayfa bu şekilde açılmaz. Ana sayfadan başlayın.',
  },
  isReceipt: 'Bu kod bir görüşe ait. Başvuru açmaz.',
  call: 'Yardım için {phone} numarasını arayın.',
  asOf: 'Bu sayfa, başvurunuzun {day} günündeki durumunu gösterir.',
}
