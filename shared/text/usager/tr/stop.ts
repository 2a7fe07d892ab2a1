import type { StopText } from '../fr/stop.ts'

/** The page where a usager wants no more messages of a request, in Turkish. */
export const stop: StopText = {
  title: 'Artık ileti almamak',
  what: '{reference} numaralı başvuru için artık e-posta, SMS ve bildirim almayacaksınız. Her adım kendi sayfasında yazılı kalır.',
  stop: 'İletileri durdur',
  done: 'Tamamlandı. {reference} numaralı başvuru için artık ileti almıyorsunuz.',
  again:
    'Her adım kendi sayfasında yazılı kalır. Yeniden ileti almak için o sayfada nasıl haber verileceğini seçin.',
  unknown:
    'Bu adres hiçbir iletiyi durdurmaz. Aldığınız iletiden açın ya da başvurunuzun sayfasında nasıl haber verileceğini seçin.',
}
