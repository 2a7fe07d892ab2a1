import type { MandateText } from '../../fr/requests/mandate.ts'

export const mandate: MandateText = {
  title: 'Sizin adınıza kim hareket ediyor',
  link: 'Bu başvuruyu birine emanet et',
  intro:
    'Bu kişi başvurunun durumunu görür. Yanıt verebilir ve ne zaman arayacağımızı seçebilir. Adreslerinizi görmez ve seçimlerinizi değiştirmez.',
  who: 'Bu kişi kim?',
  kinds: {
    relative: 'yakınınız',
    adviser: 'danışman',
    mandate: 'vekil',
  },
  name: 'Adı',
  email: 'E-posta adresi',
  emailHint: 'Ona kendi takip kodunu göndeririz. Size de yazarız.',
  consent: 'Bu kişinin bu başvuruda benim adıma hareket etmesini kabul ediyorum.',
  send: 'Başvuruyu emanet et',
  since: '{name} ({kind}) sizin adınıza hareket ediyor. Başlangıç: {day}.',
  end: '{name} için erişimi sona erdir',
  acting: 'Bu başvuruyu yapan kişi adına hareket ediyorsunuz. Başlangıç: {day}.',
  leave: 'Bu kişi adına artık hareket etme',
  left: 'Tamam. Artık bu kişi adına hareket etmiyorsunuz. Kodunuz bu başvuruyu artık açmaz.',
  done: {
    begun: 'Kaydedildi. Bu kişiye ve size yazıyoruz.',
    ended: 'Tamam. Bu kişi artık sizin adınıza hareket etmiyor. Kodu bu başvuruyu artık açmaz.',
  },
  refused: 'Bunu yalnızca başvuruyu yapan kişi yapabilir.',
  fault: {
    name: 'Adını en fazla 80 karakterle yazın.',
    hidden: 'Bu adı okuyamıyoruz. Yapıştırmadan buraya yeniden yazın.',
    address: 'Bu e-posta adresi eksik. Kontrol edin.',
    own: 'Bu sizin adresiniz. Sizin adınıza hareket eden kişinin adresini yazın.',
    tooMany: 'Zaten iki kişi sizin adınıza hareket ediyor. Önce birini sona erdirin.',
    unsent: 'Ona bu yolla yazamıyoruz.',
    consent: 'Onay vermek için kutuyu işaretleyin.',
  },
  step: {
    begun: 'Bir kişi sizin adınıza hareket ediyor.',
    ended: 'Bir kişi artık sizin adınıza hareket etmiyor.',
  },
  toUsager:
    '{name} ({kind}) sizin adınıza hareket ediyor. Başlangıç: {day}. {service}, referans {reference}. Buna istediğiniz zaman son verebilirsiniz.',
  toDelegate:
    'Bu başvuruyu yapan kişi adına hareket ediyorsunuz. Başlangıç: {day}. {service}, referans {reference}. Buna istediğiniz zaman son verebilirsiniz.',
  delegate: {
    news: 'Başka biri adına hareket ediyorsunuz',
    copy: 'Adına hareket ettiğiniz kişiye gönderilen mesajın kopyası.',
    why: 'Bu e-postayı başka biri adına hareket ettiğiniz için alıyorsunuz: {service}, referans {reference}.',
    show: 'Başvuruyu gör',
  },
  former: {
    subject: 'Artık başka biri adına hareket etmiyorsunuz',
    lead: 'Bu başvuruyu yapan kişi adına artık hareket etmiyorsunuz. {service}, referans {reference}.',
    code: 'Kodunuz bu başvuruyu artık açmaz.',
  },
}
