import type { LetterText } from '../../fr/requests/letter.ts'

/** The words of a message about a step, in Turkish. */
export const letter: LetterText = {
  lead: {
    acknowledged: 'Başvurunuzu aldık.',
    promised: 'Size bildirdiğimiz tarih aşağıdadır.',
    assigned: 'Başvurunuzla ilgileniyoruz.',
    on_the_way: 'Yoldayız.',
    arrived: 'Geldik.',
    waiting_usager: 'Devam edebilmemiz için sizden bir bilgi veya belge gerekiyor.',
    decided: 'Başvurunuz hakkında karar verdik.',
    done: 'Başvurunuz tamamlandı. Bize başvurduğunuz için teşekkür ederiz.',
    late: 'Özür dileriz, gecikiyoruz.',
  },
  sorry: 'Özür dileriz, geciktik.',
  appointment: 'Randevunuz belirlendi.',
  changed: 'Bildirilen tarih değişti.',
  noDate: 'Yeni tarihi henüz bilmiyoruz. En kısa sürede size bildireceğiz.',
  before: 'Daha önce bildirilen tarih: {window}',
  cancelled: 'İptal edilen randevu: {window}',
  receipt: 'Alındı belgesi',
  line: '{title}: {said}',
  contact: {
    phone: 'Telefon: {phone}',
    email: 'E-posta: {email}',
  },
  dated: '{title}: {said}',
  comes: {
    at: '{who} yolda, yaklaşık {hour}',
    now: '{who} yolda',
    here: '{who} geldi',
  },
  kept: {
    inTime: 'Bildirilen tarih: {said}. Zamanında tamamlandı.',
    sameDay: 'Bildirilen tarih: {said}. Aynı gün daha geç tamamlandı. Özür dileriz.',
    late: {
      one: 'Bildirilen tarih: {said}. {n} gün gecikmeyle tamamlandı. Özür dileriz.',
      other: 'Bildirilen tarih: {said}. {n} gün gecikmeyle tamamlandı. Özür dileriz.',
    },
  },
  calendar: {
    appointment: '{service}: randevu',
    attached: 'Randevu, takviminize eklemeniz için bu e-postanın ekindedir.',
  },
  code: 'Sayfa sizden takip kodunuzu isteyecek.',
  invitation: {
    title: 'Görüşünüz',
    short: 'Yanıtınız',
    note: 'Bir yanıt seçin. Adınız olmadan saklanır.',
    stop: 'Artık görüşümü sormayın',
    lead: 'Başvurunuz tamamlandı. Nasıl geçtiğini bize söyleyin.',
    reminder: 'Nasıl geçtiğini hâlâ söyleyebilirsiniz. Bu başvuru için bir daha sormayacağız.',
  },
  footer: {
    why: 'Bu e-postayı alıyorsunuz, çünkü e-posta adresiniz şu başvuru için verildi: {service}, referans {reference}.',
    choose: 'Dilinizi ve size nasıl haber verileceğini başvurunuzun sayfasında seçebilirsiniz.',
    stop: 'Bu başvuru hakkında artık e-posta almak istemiyorum',
    keep: 'Bu e-postayı başkasına iletmeyin: bağlantısı başvurunuzu açar.',
    beware:
      'E-posta ile hiçbir zaman şifre veya ödeme istemeyiz. Şüpheniz varsa ilgili birimi arayın.',
  },
}
