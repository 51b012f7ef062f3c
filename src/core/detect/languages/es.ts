/** Spanish. */
import type { Language } from '../vocabulary.ts';

export const es: Language = {
  code: 'es',
  commonWords:
    'de la que el en y los del se las por un para con no una su al lo como más o sus le este sobre esta usted nuestra nuestro tus'.split(
      ' ',
    ),
  notice: {
    noticeNames: [
      '(política|políticas|aviso|declaración|nota|cláusula) (de|sobre|legal de|integral de|relativa a) (la |)(privacidad|protección de datos|confidencialidad|tratamiento)',
      '(política|aviso|declaración|información) (de|sobre) (la |)(protección|tratamiento|uso) de (datos|los datos|sus datos|tus datos)',
      'privacy (policy|notice|statement)',
    ],
    selfReference: [
      '(esta|la presente|nuestra|presente|este|nuestro|siguiente) (política|aviso|declaración) (de privacidad|explica|describe|establece|tiene|se aplica|de protección)',
      '(proteger|respetar|respeta|protección|respetamos|protegemos) (de |)(su|tu|la) (privacidad|intimidad|información)',
      '(su|tu) privacidad (es|nos|y)',
      'comprometid* (con|a)',
    ],
    privacyWords: ['privacidad', 'protección de datos', 'datos personales', 'rgpd'],
    publisher: [
      '(nosotros|nuestro|nuestra|nuestros|nuestras|nos|recopilamos|utilizamos|usamos|compartimos|tratamos|recogemos|podemos|podremos|obtenemos|conservamos)',
      'la empresa',
      'responsable del tratamiento',
      '(este|nuestro|el) (sitio|sitio web)',
    ],
    handling: [
      '(recopil*|recog*|recab*|obten*|trat*|procesa*|utiliz*|usa*|usar*|compart*|ced*|comunic*|divulg*|transfer*|almacen*|guarda*|conserv*|vend*|elimin*|registr*|proteg*|recib*)',
    ],
    personalData: [
      '(datos|información) (personal|personales|de carácter personal|de contacto|de identificación|de uso|de ubicación|de navegación|sobre usted|sobre ti|que nos)',
      '(sus|tus|los|estos|dichos|su|tu|esta|la|esa|dicha) (datos|información)',
      'datos',
      'dirección* (ip|de correo|de e mail|postal)',
      '(correo electrónico|número de teléfono|fecha de nacimiento)',
    ],
    yourData: [
      '(sus|tus) datos',
      '(su|tu) (información|dirección|privacidad|cuenta|nombre)',
      '(información|datos) (sobre|que) (usted|ti|nos proporcion*)',
    ],
    topics: {
      collection: [
        '(información|datos) que (recopilamos|recogemos|obtenemos|recabamos|nos)',
        '(recopil*|recog*|recab*) *',
        'qué (datos|información)',
      ],
      purposes: [
        '(finalidad|finalidades|fines|propósitos)',
        '(cómo|para qué) (utilizamos|usamos|tratamos)',
        'uso de (la|su|los)',
      ],
      sharing: ['(destinatarios|terceros|proveedores)', '(compart*|cesión|comunicación|divulg*) *', 'encargados'],
      cookies: ['cookie*', 'google analytics'],
      retention: [
        '(plazo*|período*|periodo*|tiempo) (de |)(conservación|retención|conserv*)',
        'conserv*',
        'cuánto tiempo',
      ],
      rights: [
        'derecho* (de|a|al) (acceso|rectificación|supresión|oposición|portabilidad|cancelación|acceder|rectificar|la portabilidad|olvido|limitación|presentar)',
        '(sus|tus) derechos',
        'arco',
        'autoridad de control',
        'agencia española',
      ],
      choices: [
        '(darse de baja|cancelar la suscripción|consentimiento|oponerse|retirar|revocar|desactivar|preferencias|rechazar)',
      ],
      children: ['(menores|niños|menor)', 'menores de 1*'],
      security: ['(medidas de seguridad|seguridad de|cifrado|ssl|encript*)', 'medidas técnicas'],
      transfer: [
        '(transferencia*|transferir*) (internacional*|de datos|fuera|a)',
        'unión europea',
        'espacio económico',
        'cláusulas contractuales',
      ],
      'legal-basis': [
        '(base|bases) (legal*|jurídica*)',
        '(legitimación|interés legítimo|intereses legítimos|consentimiento|rgpd)',
        'ejecución de',
      ],
      changes: [
        '(cambios|modificaciones|actualizaciones|modificar|actualizar) (en|a|de|esta|la)',
        'última actualización',
        'fecha de',
      ],
      contact: [
        '(delegado de protección|responsable del tratamiento|contactar|contacto|contáctenos|contáctanos)',
        'póngase en contacto',
      ],
    },
    otherNames: [
      '(términos|condiciones) (de|y|generales|del|legales)',
      '(aviso legal|normas|directrices|contrato|licencia|reglas|acuerdo)',
      'términos',
      'terms of (service|use)',
      'política* de (devolucion*|reembolso*|contenido*|uso|cancelación)',
      'ley',
    ],
    pageNames: ['(ayuda|contacto|iniciar sesión|registro|buscar|guía|noticias)'],
    nearNames: [
      '(política|aviso|uso|configuración) (de|sobre) (las |)(cookies|uso de cookies)',
      'cookies',
      '(acuerdo|contrato|anexo) de (tratamiento|procesamiento|encargo)',
    ],
    terms: [
      '(términos|condiciones generales|condiciones de|responsabilidad|garantía*|jurisdicción|ley aplicable|legislación aplicable|compra|comprador|pedido*|pago*|precio*|envío*|producto*|propiedad intelectual|licencia*|rescisión|contrato*|suscripción|prohib*|tribunal*|indemniz*|arbitraje|acuerdo)',
      '(usted|el usuario) (acepta|reconoce|declara|garantiza|deberá|se compromete)',
      'aceptas',
    ],
    cookies: ['cookie*', '(balizas|píxeles|pixel)'],
    agreement: ['el encargado', 'las partes', 'subencargado*'],
    statute: [
      '(artículo|considerando|apartado) (1*|2*|3*|4*|5*|6*|7*|8*|9*)',
      'estados miembros',
      '(reglamento|directiva|ley|decreto|comisión|tribunal)',
      'interesado',
    ],
    article: [
      '(según|dijo|afirma|afirmó|explica|anunció|señaló|declaró|asegura)',
      '(empresas|personas|gobierno|usuarios|consumidores|expertos|investigadores)',
      '(yo|mi|mis|él|ella|ellos)',
      '(debes|deberías|consejos|recomendamos)',
    ],
  },
};
