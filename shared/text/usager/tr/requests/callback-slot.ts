import type { CallbackSlotText } from '../../fr/requests/callback-slot.ts'

export const callbackSlot: CallbackSlotText = {
  legend: 'Sizi ne zaman arayalım, seçin',
  empty: 'Şu anda boş saat aralığı yok. Yarın tekrar bakın ya da bizi arayın.',
  wish: 'Konu (isteğe bağlı)',
  ahead: 'Sizi arayacağız',
  missed: 'Sizi arayacaktık',
  sorry: 'Sizi aramadık. Özür dileriz. Başka bir saat aralığı seçin.',
  cancel: 'Bu aramayı iptal et',
  cancelled: 'Arama iptal edildi. Numaranız silindi.',
  fault: {
    missing: 'Listeden bir saat aralığı seçin.',
    past: 'Bu saat aralığı geçti. Başka birini seçin.',
    taken: 'Bu saat aralığı az önce alındı. Başka birini seçin.',
    already: 'Zaten planlanmış bir arama var. Başka bir saat aralığı seçmek için onu iptal edin.',
  },
  told: 'Sizi arayacağız: {window}.',
  undone: 'Planlanan arama ({window}) isteğiniz üzerine iptal edildi.',
  calendar: '{service}: arama',
}
