// Writes the golden set of the token engine: texts with the ids that tiktoken (npm, the WASM build of OpenAI's code) gives
// them. Run by hand: node golden.mjs > ../../core/src/test/resources/dev/elige/tokens/bytepair/golden.jsonl.gz
// A line is [text, ids of o200k, ids of cl100k]. The texts are made here, from words of this file and a seeded generator;
// a lone surrogate is written as its escape. The last lines are [[part, times], [count, hash of ids], [count, hash]] of a
// part repeated. tiktoken takes a time that grows with the square of a piece and aborts at 1 MB in one piece ("unreachable",
// its regular expressions give up after 1,000,000 steps): 1 MB stands here where pieces are short, 200,000 bytes else.
import { gzipSync } from 'node:zlib'
import { get_encoding } from 'tiktoken'

const o200k = get_encoding('o200k_base')
const cl100k = get_encoding('cl100k_base')

let state = 20261125
function below(bound) { // mulberry32
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) % bound
}
const pick = (list) => list[below(list.length)]

// "The train to the coast leaves at nine; tickets cost 12 euros" and the like, in 32 scripts.
const sentences = {
  Latin: 'The train to the coast leaves at nine, and the tickets cost 12 euros. El tren a la costa sale a las nueve; ¿cuánto cuesta el billete? Der Zug zur Küste fährt um neun Uhr ab. Le train pour la côte part à neuf heures. Pociąg nad morze odjeżdża o dziewiątej. Tàu đi biển khởi hành lúc chín giờ.',
  Greek: 'Το τρένο για την ακτή φεύγει στις εννέα και το εισιτήριο κοστίζει 12 ευρώ.',
  Cyrillic: 'Поезд к морю отправляется в девять часов, билет стоит 12 евро. Потяг до моря вирушає о дев’ятій.',
  Armenian: 'Գնացքը դեպի ծով մեկնում է ժամը իննին, տոմսն արժե 12 եվրո։',
  Georgian: 'მატარებელი ზღვისკენ ცხრა საათზე გადის და ბილეთი 12 ევრო ღირს.',
  Hebrew: 'הרכבת אל החוף יוצאת בשעה תשע והכרטיס עולה 12 אירו.',
  Arabic: 'يغادر القطار إلى الساحل في الساعة التاسعة وثمن التذكرة ١٢ يورو. قطار ساعت نه حرکت می‌کند.',
  Syriac: 'ܫܠܡܐ ܥܠܝܟܘܢ ܒܪܟܒܐ ܕܝܡܐ',
  Thaana: 'ރޭލު ނުވަގަޑީގައި ފުރާނެ',
  Devanagari: 'समुद्र तट की ट्रेन नौ बजे चलती है और टिकट १२ यूरो का है।',
  Bengali: 'সমুদ্রের ট্রেন নয়টায় ছাড়ে এবং টিকিটের দাম ১২ ইউরো।',
  Gurmukhi: 'ਸਮੁੰਦਰ ਵੱਲ ਜਾਣ ਵਾਲੀ ਰੇਲ ਗੱਡੀ ਨੌਂ ਵਜੇ ਚੱਲਦੀ ਹੈ।',
  Gujarati: 'દરિયાકિનારે જતી ટ્રેન નવ વાગ્યે ઉપડે છે.',
  Oriya: 'ସମୁଦ୍ର କୂଳକୁ ରେଳ ନଅଟାରେ ଛାଡ଼େ।',
  Tamil: 'கடற்கரைக்குச் செல்லும் ரயில் ஒன்பது மணிக்குப் புறப்படும்.',
  Telugu: 'తీరానికి వెళ్ళే రైలు తొమ్మిది గంటలకు బయలుదేరుతుంది.',
  Kannada: 'ಕರಾವಳಿಗೆ ಹೋಗುವ ರೈಲು ಒಂಬತ್ತು ಗಂಟೆಗೆ ಹೊರಡುತ್ತದೆ.',
  Malayalam: 'തീരത്തേക്കുള്ള ട്രെയിൻ ഒമ്പത് മണിക്ക് പുറപ്പെടും.',
  Sinhala: 'වෙරළට යන දුම්රිය නවයට පිටත් වේ.',
  Thai: 'รถไฟไปชายทะเลออกเวลาเก้าโมงเช้า ตั๋วราคา ๑๒ ยูโร',
  Lao: 'ລົດໄຟໄປຊາຍທະເລອອກເວລາເກົ້າໂມງ',
  Tibetan: 'མེ་འཁོར་ཆུ་ཚོད་དགུ་པར་འགྲོ་གི་རེད།',
  Myanmar: 'ကမ်းခြေသို့ ရထားသည် ကိုးနာရီတွင် ထွက်ခွာသည်။',
  Khmer: 'រថភ្លើងទៅឆ្នេរចេញដំណើរនៅម៉ោងប្រាំបួន។',
  Ethiopic: 'ወደ ባህር ዳርቻ የሚሄደው ባቡር በዘጠኝ ሰዓት ይነሳል።',
  Cherokee: 'ᎣᏏᏲ ᏙᎯᏧ ᎠᎹ ᎠᏓᏅᏙ',
  Mongolian: 'ᠭᠠᠯᠲᠤ ᠲᠡᠷᠭᠡ ᠶᠢᠰᠦᠨ ᠴᠠᠭ',
  Hangul: '바다로 가는 기차는 아홉 시에 출발하고 표는 12유로입니다.',
  Hiragana: 'うみへいくれっしゃは くじに しゅっぱつします。',
  Katakana: 'チケットハ ユーロデス。エクスプレス・トレイン',
  Han: '开往海边的火车九点出发，车票十二欧元。開往海邊的火車九點出發，車票十二歐元。海岸行きの列車は九時に発車します。',
  Tifinagh: 'ⴰⵣⵓⵍ ⴼⵍⵍⴰⵡⵏ ⵜⴰⵎⴰⵣⵉⵖⵜ',
  Bopomofo: 'ㄏㄨㄛˇ ㄔㄜ ㄐㄧㄡˇ ㄉㄧㄢˇ',
  Runic: 'ᚠᛖᚺᚢ ᛒᛁᚦ ᚠᚱᚩᚠᚢᚱ',
  Deseret: '𐐔𐐯𐑅𐐨𐑉𐐯𐐻 𐐈𐑊𐑁𐐲𐐺𐐯𐐻',
}

const letters = {}
for (const script of Object.keys(sentences)) {
  const test = new RegExp(`\\p{Script=${script}}`, 'u')
  letters[script] = []
  for (let point = 0; point < 0x20000; point++) {
    if ((point < 0xd800 || point > 0xdfff) && test.test(String.fromCodePoint(point))) letters[script].push(String.fromCodePoint(point))
  }
}

const emoji = [
  '😀', '👍🏽', '👩‍👩‍👧‍👦', '🏳️‍🌈', '🇪🇸', '🇲🇽', '❤️', '✈️', '🧑🏿‍🚀', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '#️⃣', '🔟', '☺', '👁️‍🗨️', '🤷🏻‍♀️', '©', '™', '🫠', '🇺', '🏽', '\ufe0f', '\u200d',
]
const marks = ['\u0301', '\u0300', '\u0323', '\u0308', '\u20dd', '\u0489', '\u093f', '\u0e31', '\u3099', '\u1ab0', '\ufe20']
const controls = Array.from({ length: 32 }, (_, i) => String.fromCharCode(i))
  .concat('\x7f', '\x80', '\x85', '\x9f', '\xad', '\u061c', '\u180e', '\u200b', '\u200e', '\u2028', '\u2029', '\u202e', '\u2060', '\ufeff', '\ufff9', '\uffff', '\u{e0001}')
const spaces = [' ', '  ', '   ', '\t', '\n', '\r\n', '\n\n', ' \n', '\n ', '\r', '\f', '\v', '\u00a0', '\u1680', '\u2003', '\u202f', '\u205f', '\u3000', ' \t \n \r ']
const surrogates = ['\ud800', '\udbff', '\udc00', '\udfff', '\ud83d', '\ude00', '\ude00\ud83d', '\ud83d\ud83d\ude00', 'a\ud800b', '?\udc00?']
const contractions = ["'s", "'S", "'t", "'re", "'RE", "'ve", "'Ve", "'m", "'ll", "'lL", "'d", "'D", "'\u017f", '’s', "'x", "'", "''s", "'sS"]
const specials = ['<|endoftext|>', '<|endofprompt|>', '<|fim_prefix|>', '<|fim_middle|>', '<|fim_suffix|>', '<|im_start|>', '<|im_end|>', '<|im_sep|>', '<|start|>', '<|channel|>', '<|message|>', '<|return|>', '<|endof', '|>', '[INST]', '</s>', '<s>']
const code = [
  'public static void main(String[] args) {\n    System.out.println("Hola Mundo");\n}\n',
  'def f(x):\n\treturn [y ** 2 for y in range(x) if y % 3 == 0]\n',
  'SELECT id, COUNT(*) FROM orders WHERE total >= 12.50 GROUP BY id;\n',
  '{"name": "elige", "tags": ["a", "b"], "size": 1e-9, "ok": null}',
  '<div class="row"><a href="https://example.org/a?b=c&d=%20#e">x</a></div>\n',
  'for (int i=0;i<n;++i){a[i]^=b[i]<<3;}//TODO: fix\n',
  '#include <stdio.h>\r\nint main(void){return 0x7fff_ffff;}\r\n',
  'const getHTTPResponseCodeXML = async (URLString) => (await fetch(URLString)).statusCode\n',
  '| a | b |\n|---|---|\n| 1 | 2 |\n\n```sh\nrm -rf ./target && mvn -q verify\n```\n',
  '\t\t\tif (x!=null&&!y){\n\t\t\t\treturn;\n\t\t\t}\n', 'αβγ = λx. x² + ∑ᵢ₌₁ⁿ √i ≠ ∞\n', 'AAAA////////\n\n\n====----****____\n',
]
const numbers = ['0', '12', '123', '1234', '12345678901234567890', '3.14159', '1,234,567.89', '٣٤٥', '१२३४', '½', 'Ⅳ', '²³', '１２３', '2026-11-25T19:00:00Z', '+34 600 000 000', '𝟘𝟙𝟚𝟛']

const words = (text) => text.split(/\s+/)
const times = (count, make) => Array.from({ length: count }, make)
const joined = (count, make) => times(count, make).join('')
function cased(word) {
  return pick([word, word, word.toUpperCase(), word.toLowerCase(), word[0].toUpperCase() + word.slice(1), word + pick(contractions)])
}

const texts = new Set(['', ' ', 'a', 'Hola Mundo', ...emoji, ...marks, ...controls, ...spaces, ...surrogates, ...contractions, ...specials, ...code, ...numbers])
const add = (count, make) => { for (let i = 0; i < count; i++) texts.add(make()) }
for (const [script, text] of Object.entries(sentences)) {
  texts.add(text)
  add(25, () => times(1 + below(8), () => cased(pick(words(text)))).join(pick([' ', ' ', ', ', '', '\n', ' - '])))
  add(30, () => joined(1 + below(12), () => pick(letters[script]) + pick(['', '', '', '', ' ', pick(marks)])))
  add(10, () => pick(words(text)) + pick(spaces) + pick(words(text)) + pick(numbers) + pick(spaces))
}
add(400, () => joined(1 + below(8), () => pick(emoji) + pick(['', '', ' ', 'x'])))
add(300, () => joined(1 + below(8), () => pick(words(sentences.Latin)).normalize('NFD') + joined(below(4), () => pick(marks))))
add(300, () => joined(1 + below(8), () => pick(['a', ' ', 'Z', '1', '']) + pick(controls)))
add(400, () => joined(1 + below(6), () => pick([...surrogates, 'a', ' b', '?', 'é', '😀'])))
add(300, () => joined(2 + below(8), () => pick([...spaces, 'a', 'B', '1', '/', '!'])))
add(400, () => joined(1 + below(6), () => pick(['don', 'I', 'WE', 'é', '1', ' ', 'Ñ', '', 'ſ']) + pick(contractions)))
add(300, () => joined(1 + below(4), () => pick([...specials, ' ', 'a', '\n'])))
add(500, () => joined(1 + below(4), () => { const piece = pick(code); const from = below(piece.length); return piece.slice(from, from + 1 + below(60)) }))
add(200, () => joined(1 + below(5), () => pick(numbers) + pick(['', ' ', ',', '-', 'x'])))
add(200, () => joined(1 + below(20), () => pick(['/', '\n', '\r', '!', ' ', '//', '...', '\t', '=', '-'])))
// Very long words: one piece for the pattern, up to some thousand bytes.
const long = (length, alphabet) => joined(length, () => pick(alphabet))
add(20, () => long(100 + below(400), [...'abcdefghijklmnopqrstuvwxyz']))
add(10, () => long(100 + below(400), [...'ACGT']))
add(10, () => long(100 + below(400), [...'ab']))
add(10, () => pick([...'aZ0 =.é中ก\u0301']).repeat(100 + below(2000)))
add(10, () => long(50 + below(150), words(sentences.Thai).join('').match(/./gu)))
add(10, () => long(50 + below(150), letters.Han))
add(10, () => joined(10 + below(30), () => pick(words(sentences.Latin)).replace(/\P{L}/gu, '').toLowerCase()))
add(5, () => long(2000 + below(2000), [...'abcdefghijklmnopqrstuvwxyz']))
add(5, () => joined(60, () => pick([...'abcxyz']).repeat(1 + below(80))))

const lines = [...texts].map((text) => JSON.stringify([text, [...o200k.encode_ordinary(text)], [...cl100k.encode_ordinary(text)]]))
const hash = (ids) => ids.reduce((h, id) => (Math.imul(31, h) + id) | 0, 1)
const sums = (ids) => [ids.length, hash(ids)]
for (const [part, times] of [['0', 1 << 20], ['中。', 1 << 18], ['a ', 1 << 19], ['a', 200_000], [' ', 200_000]]) {
  const text = part.repeat(times)
  lines.push(JSON.stringify([[part, times], sums(o200k.encode_ordinary(text)), sums(cl100k.encode_ordinary(text))]))
  console.error(`${times} x "${part}"`)
}
console.error(`${lines.length} texts in ${Object.keys(sentences).length} scripts`)
process.stdout.write(gzipSync(lines.join('\n') + '\n', { level: 9 }))
