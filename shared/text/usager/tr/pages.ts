import type { PagesText } from '../fr/pages.ts'

/** Pages of the hub beside those of a request and of a feedback, in Turkish. */
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
  copyCode: 'Kodu kopyala',
  print: 'Yazdır',
  codeInMails: 'Bu sayfanın bağlantısı e-postalarımızda da var.',
  noteCode: 'Kodu not edin veya kopyalayın: bu sayfayı açar.',
  isTracking: 'Bu bir takip kodu.',
  isTicket: 'Bu, görüş bildirme davetinin kodu.',
  call: 'Yardım için {phone} numarasını arayın.',
  asOf: 'Bu sayfa, başvurunuzun {day} günündeki durumunu gösterir.',
  stop: {
    title: 'E-postaları durdurma',
    what: '{reference} numaralı başvuru için artık e-posta almayacaksınız. Adımlar bu başvurunun sayfasında yazılı kalır.',
    still: 'Almaya devam edeceğiniz mesajlar: {ways}.',
    ways: { sms: 'SMS', push: 'bildirimler' },
    stop: 'E-postaları durdur',
    all: 'Tüm mesajları durdur',
    done: 'Tamamlandı. {reference} numaralı başvuru için artık e-posta almıyorsunuz.',
    doneAll: 'Tamamlandı. {reference} numaralı başvuru için artık mesaj almıyorsunuz.',
    again:
      'Adımlar bu başvurunun sayfasında yazılı kalır. Yeniden mesaj almak için o sayfada nasıl haber verileceğini seçin.',
    unknown:
      'Bu bağlantı eksik. Aldığınız mesajdan açın ya da başvurunuzun sayfasında nasıl haber verileceğini seçin.',
  },
  refusal: {
    title: 'Artık görüşümü sormayın',
    what: 'Onaylamak için düğmeye basın. Ardından hiçbir başvurunuz için artık görüşünüzü sormayacağız. Başvurularınızla ilgili mesajlar sürer.',
    done: 'Tamamlandı. Artık görüşünüzü sormayacağız.',
    goesOn:
      'Başvurularınızla ilgili mesajlar sürer. Bu seçimi başvurunuzun sayfasında değiştirebilirsiniz.',
    unknown:
      'Bu bağlantı eksik ya da çok eski. Size gelen mesajdan açın ya da bu seçimi başvurunuzun sayfasında yapın.',
  },
}
