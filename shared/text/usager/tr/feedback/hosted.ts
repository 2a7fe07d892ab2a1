import type { HostedText } from '../../fr/feedback/hosted.ts'

export const hosted: HostedText = {
  title: 'Görüşünüz',
  intro: 'Adınız sorulmadan birkaç soru.',
  progress: '{of} sorudan {n}.',
  several: 'Birden çok yanıt seçebilirsiniz.',
  choose: 'Bir yanıt seçin, sonra devam edin.',
  kept: 'Yanıtınız kaydedildi.',
  next: 'Devam',
  finish: 'Bitir',
  comment: 'Eklemek istediğiniz bir şey var mı?',
  refuse: 'Yanıtlamak istemiyorum',
  refused: {
    title: 'Anlaşıldı',
    said: 'Bu davet kapatıldı. Hiçbir yanıt saklanmıyor. Bu sayfayı kapatabilirsiniz.',
  },
  notice: 'Verileriniz',
  which: 'Hangi hizmeti kullandınız?',
  gone: {
    title: 'Bu bağlantı artık geçerli değil',
    said: 'Daha önce kullanılmış, çok eski ya da eksik. Daha önce verilen görüş kayıtlı kalır.',
  },
  closed: {
    title: 'Burada soru yok',
    said: 'Bu bağlantı bir soruya götürmüyor. İlgili birime yazabilirsiniz.',
  },
  busy: 'Şu anda çok fazla görüş geliyor. Birkaç dakika sonra yeniden deneyin.',
}
