import type { ReplyText } from '../../fr/requests/reply.ts'

/** What a usager reads where they answer the service, in Turkish. */
export const reply: ReplyText = {
  title: 'Yanıtla',
  subject: 'Konu',
  kinds: {
    reply: 'Başka bir mesaj',
    not_fixed: 'Sorun çözülmedi',
    missing: 'Eksik olan burada',
  },
  text: 'Mesajınız',
  hint: 'En çok 1000 karakter. Başvurunuzu izleyen birim okur.',
  files: 'Dosya ya da fotoğraf gönder',
  send: 'Gönder',
  faults: {
    empty: 'Mesajınızı yazın, sonra gönderin.',
    tooLong: 'Bu mesaj 1000 karakterden uzun. Kısaltın.',
    hidden: 'Bu metni okuyamıyoruz. Yapıştırmadan, buraya yeniden yazın.',
    tooMany:
      'Önceki mesajlarınız kaydedildi. Yenisini göndermeden önce yanıtımızı bekleyin. Acilse bizi arayın.',
  },
  done: 'Mesajınız ilgili birime gönderildi.',
  sent: 'Mesajlarınız',
  when: 'Gönderildiği gün: {day}',
  read: 'Birimin okuduğu gün: {day}',
  answered: 'Birimin yanıtladığı gün: {day}',
  due: 'En geç yanıt günü: {day}',
}
