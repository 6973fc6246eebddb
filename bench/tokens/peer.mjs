// A tokenizer of npm behind standard input: "LIBRARY ENCODING FILE" a line, answered by "milliseconds tokens".
// The file's chunks are separated by U+0000. Started by bench/Tokens.java.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { get_encoding } from 'tiktoken'
import { countTokens as o200k } from 'gpt-tokenizer/encoding/o200k_base'
import { countTokens as cl100k } from 'gpt-tokenizer/encoding/cl100k_base'

const wasm = {}
const counters = {
  tiktoken: (encoding) => {
    wasm[encoding] ??= get_encoding(`${encoding}_base`)
    return (text) => wasm[encoding].encode_ordinary(text).length
  },
  'gpt-tokenizer': (encoding) => (encoding === 'o200k' ? o200k : cl100k),
}
const texts = {}

for await (const line of createInterface({ input: process.stdin })) {
  const [library, encoding, file] = line.split(' ')
  texts[file] ??= readFileSync(file, 'utf8').split('\0')
  const count = counters[library](encoding)
  const start = performance.now()
  let tokens = 0
  for (const chunk of texts[file]) tokens += count(chunk)
  console.log(`${performance.now() - start} ${tokens}`)
}
