import type { StopText } from '../fr/stop.ts'

/** The page where a usager wants no more e-mail about a request, in Turkish. */
export const stop: StopText = {
  title: 'Artık e-posta almamak',
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
}
