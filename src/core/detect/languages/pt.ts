/** Portuguese. */
import type { Language } from '../vocabulary.ts';

export const pt: Language = {
  code: 'pt',
  commonWords:
    'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua você ou nós são pelo pela'.split(
      ' ',
    ),
  notice: {
    noticeNames: [
      '(política|políticas|aviso|declaração|termo|nota) (de|sobre|da) (a |)(privacidade|proteção de dados|confidencialidade|proteção|tratamento)',
      'privacy (policy|notice|statement)',
    ],
    selfReference: [
      '(esta|a presente|nossa|presente|este|nosso|desta|nesta) (política|aviso|declaração)',
      '(proteger|respeitar|respeita|proteção|respeitamos|protegemos|protegendo) (da |de |)(sua|a|seus|tua) (privacidade|informações|dados)',
      '(sua|tua) privacidade',
      'comprometid* (com|em|a)',
    ],
    privacyWords: ['privacidade', 'proteção de dados', 'dados pessoais', 'lgpd', 'rgpd'],
    publisher: [
      '(nós|nosso|nossa|nossos|nossas|coletamos|recolhemos|usamos|utilizamos|compartilhamos|partilhamos|podemos|processamos|tratamos|recebemos)',
      'a empresa',
      '(este|nosso|o) (site|sítio|aplicativo)',
      'controlador',
    ],
    handling: [
      '(colet*|recolh*|obt*|trat*|process*|utiliz*|usa*|usar*|compartilh*|partilh*|divulg*|transfer*|armazen*|guarda*|conserv*|retem*|reter|vend*|exclu*|elimin*|apag*|regist*|recebe*|proteg*|fornec*)',
    ],
    personalData: [
      '(dados|informações|informação) (pessoal|pessoais|de contato|de contacto|de identificação|de uso|de utilização|de localização|sobre você|sobre si|que você|que nos)',
      '(seus|os|esses|estes|tais|suas|as|essas|estas) (dados|informações)',
      '(dados|informações)',
      'endereço* (ip|de e mail|de email|de ip)',
      '(número de telefone|data de nascimento)',
    ],
    yourData: [
      '(seus|teus) dados',
      '(suas|tuas) informações',
      '(seu|sua) (endereço|privacidade|conta|nome)',
      '(informações|dados) (sobre|que|de) (você|si|nos fornec*)',
    ],
    topics: {
      collection: [
        '(informações|dados) (que|coletad*|recolhid*)',
        '(coleta*|colet*|recolh*) *',
        '(quais|que) (dados|informações)',
      ],
      purposes: ['(finalidade*|fins|propósitos)', 'como (usamos|utilizamos|tratamos)', '(uso|utilização) (de|das|dos)'],
      sharing: ['(terceiros|destinatários|fornecedores|parceiros)', '(compartilh*|partilh*|divulg*) *'],
      cookies: ['cookie*', 'google analytics'],
      retention: ['(retenção|conservação|armazenamento|período|prazo)', 'quanto tempo'],
      rights: [
        'direito* (de|a|ao|à) (acesso|retificação|exclusão|oposição|portabilidade|acessar|aceder|corrigir|apagamento|apresentar)',
        '(seus|teus) direitos',
        '(titular|autoridade nacional|correção)',
      ],
      choices: ['(cancelar|consentimento|revogar|retirar|desativar|preferências|opt out|recusar|optar)'],
      children: ['(crianças|menores|menor)', 'menos de 1*', '1* anos'],
      security: ['(segurança|criptograf*|ssl|encript*)', 'medidas (técnicas|de segurança)'],
      transfer: ['(transferência*|transferir*|transferid*) *', 'união europeia', 'espaço econômico', 'outros países'],
      'legal-basis': [
        '(base legal|bases legais|fundamento*|legítimo interesse|interesses legítimos|consentimento|lgpd)',
        'obrigaç* lega*',
      ],
      changes: [
        '(alterações|mudanças|atualizações|alterar|atualizar|modificações) (a|à|na|nesta|desta|esta|nossa)',
        'última atualização',
        'data de',
      ],
      contact: ['(encarregado|contato|contacto|entre em contato|contactar|contatar)'],
    },
    otherNames: [
      '(termos|condições) (de|e|gerais|do)',
      '(termos|aviso legal|diretrizes|contrato|licença|regras|acordo|normas)',
      'terms of (service|use)',
      'política* de (devoluç*|reembolso*|conteúdo|uso)',
      'lei',
    ],
    pageNames: ['(ajuda|contato|contacto|entrar|registro|cadastro|buscar|guia|notícias)'],
    nearNames: [
      '(política|aviso|uso|configurações) de cookies',
      'cookies',
      '(acordo|contrato|aditivo) de (tratamento|processamento)',
    ],
    terms: [
      '(termos|condições gerais|condições de|responsabilidade*|garantia*|foro|lei aplicável|legislação aplicável|compra*|pedido*|pagamento*|preço*|entrega|produto*|propriedade intelectual|licença*|rescisão|contrato*|assinatura|proibid*|tribunal*|indeniz*|arbitragem|acordo)',
      '(você|o usuário|o utilizador) (concorda|aceita|reconhece|declara|garante|deverá)',
    ],
    cookies: ['cookie*', '(pixel|pixels|beacons)'],
    agreement: ['o operador', 'as partes', 'suboperador*'],
    statute: [
      '(artigo|considerando|parágrafo|inciso) (1*|2*|3*|4*|5*|6*|7*|8*|9*)',
      'estados membros',
      '(regulamento|diretiva|lei|decreto|comissão|tribunal)',
    ],
    article: [
      '(segundo|disse|afirma|afirmou|explica|anunciou|declarou)',
      '(empresas|pessoas|governo|consumidores|especialistas|pesquisadores)',
      '(eu|meu|minha|ele|ela|eles)',
      '(deve|dicas|recomendamos)',
    ],
  },
};
