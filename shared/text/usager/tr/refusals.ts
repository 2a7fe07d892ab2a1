import type { RefusalsText } from '../fr/refusals.ts'

/** Why the hub does not take what a usager sent, in Turkish. */
export const refusals: RefusalsText = {
  origin_refused:
    'Bu site görüş toplamak için kayıtlı değil. Bunu ilgili birime bildirebilirsiniz.',
  not_found: 'Bu form artık açık değil. Bunu ilgili birime bildirebilirsiniz.',
  feedback_contradiction: 'Görüşünüz bize daha önce ulaştı. İlk gönderim saklandı.',
  ticket_refused: 'Bu davet daha önce kullanılmış ya da süresi dolmuş.',
  waited_too_long: 'Görüşünüz bu cihazda 30 günden fazla bekledi.',
  body_too_large: 'Görüşünüz çok uzun. Yorumunuzu kısaltın, sonra yeniden deneyin.',
  invalid: 'Form bu arada değişti. Sayfayı yenileyin, sonra tekrar yanıtlayın.',
  comment_required: 'Bir yorum gerekli. Yorumunuzu yazın, sonra yeniden deneyin.',
  other: 'Sunucu görüşünüzü alamıyor. Bunu ilgili birime bildirebilirsiniz.',
}
