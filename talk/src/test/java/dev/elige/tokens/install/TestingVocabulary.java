package dev.elige.tokens.install;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Vocabularies trained for the tests, written in every form. */
final class TestingVocabulary {
  static final String GPT2 =
      "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";
  static final String CL100K =
      "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}|"
          + " ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
  static final String QWEN =
      "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}|"
          + " ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
  private static final String UPPER = "[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]";
  private static final String LOWER = "[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]";
  static final String O200K =
      "[^\\r\\n\\p{L}\\p{N}]?"
          + UPPER
          + "*"
          + LOWER
          + "+(?i:'s|'t|'re|'ve|'m|'ll|'d)?|"
          + "[^\\r\\n\\p{L}\\p{N}]?"
          + UPPER
          + "+"
          + LOWER
          + "*(?i:'s|'t|'re|'ve|'m|'ll|'d)?|"
          + "\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
  static final String TEKKEN =
      "[^\\r\\n\\p{L}\\p{N}]?"
          + UPPER
          + "*"
          + LOWER
          + "+|"
          + "[^\\r\\n\\p{L}\\p{N}]?"
          + UPPER
          + "+"
          + LOWER
          + "*|"
          + "\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";

  /** The three patterns of DeepSeek V3, one after the other. */
  static final List<String> DEEPSEEK =
      List.of(
          "\\p{N}{1,3}",
          "[一-龥\u3040-ゟ゠-ヿ]+",
          "[!\"#$%&'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~][A-Za-z]+|[^\\r\\n\\p{L}\\p{P}\\p{S}]?"
              + "[\\p{L}\\p{M}]+| ?[\\p{P}\\p{S}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+");

  private static final Map<String, TestingTrainer> TRAINED = new ConcurrentHashMap<>();

  private TestingVocabulary() {}

  /** A vocabulary of some two thousand merges, trained once for each pattern. */
  static TestingTrainer trained(String pattern) {
    return TRAINED.computeIfAbsent(
        pattern, missing -> TestingTrainer.train(TestingTexts.training(7), missing, 2000));
  }

  static String written(byte[] token) {
    var written = new StringBuilder();
    for (byte one : token) {
      written.append(ByteChars.of(one));
    }
    return written.toString();
  }

  /** The whole file, with special tokens in and outside the model's vocabulary. */
  static ObjectNode json(TestingTrainer trained, JsonNode normalizer, JsonNode preTokenizer) {
    var mapper = TokenizerJson.MAPPER;
    var file = mapper.createObjectNode();
    file.put("version", "1.0").putNull("truncation").putNull("padding");
    var added = file.putArray("added_tokens");
    int size = trained.tokens.size();
    added.add(addedToken(size, "<|endoftext|>", true));
    added.add(addedToken(size + 1, "<|im_start|>", false));
    added.add(addedToken(size + 2, "[INST]", true));
    file.set("normalizer", normalizer);
    file.set("pre_tokenizer", preTokenizer);
    file.putNull("post_processor");
    file.set(
        "decoder",
        mapper.readTree(
            "{\"type\":\"ByteLevel\",\"add_prefix_space\":true,\"trim_offsets\":true,\"use_regex\":true}"));
    var model = file.putObject("model");
    model.put("type", "BPE").putNull("dropout").putNull("unk_token");
    model.putNull("continuing_subword_prefix").putNull("end_of_word_suffix");
    model.put("fuse_unk", false).put("byte_fallback", false).put("ignore_merges", false);
    var vocab = model.putObject("vocab");
    for (int id = 0; id < size; id++) {
      vocab.put(written(trained.tokens.get(id)), id);
    }
    vocab.put("<|endoftext|>", size); // as GPT-2's file has it
    var merges = model.putArray("merges");
    for (var pair : trained.merges) {
      merges.add(written(trained.tokens.get(pair[0])) + " " + written(trained.tokens.get(pair[1])));
    }
    return file;
  }

  static ObjectNode addedToken(int id, String content, boolean special) {
    var token = TokenizerJson.MAPPER.createObjectNode();
    token.put("id", id).put("content", content);
    for (var off : List.of("single_word", "lstrip", "rstrip", "normalized")) {
      token.put(off, false);
    }
    return token.put("special", special);
  }

  /** Patterns that only cut, then the alphabet of bytes. */
  static ObjectNode cutting(List<String> patterns) {
    var sequence = TokenizerJson.MAPPER.createObjectNode().put("type", "Sequence");
    var steps = sequence.putArray("pretokenizers");
    for (var pattern : patterns) {
      var step = steps.addObject().put("type", "Split");
      step.putObject("pattern").put("Regex", pattern);
      step.put("behavior", "Isolated").put("invert", false);
    }
    steps.add(byteLevel(false, false));
    return sequence;
  }

  static ObjectNode byteLevel(boolean prefixSpace, boolean pattern) {
    return TokenizerJson.MAPPER
        .createObjectNode()
        .put("type", "ByteLevel")
        .put("add_prefix_space", prefixSpace)
        .put("trim_offsets", true)
        .put("use_regex", pattern);
  }

  static byte[] ranks(TestingTrainer trained) {
    var lines = new StringBuilder();
    for (int rank = 0; rank < trained.tokens.size(); rank++) {
      lines
          .append(Base64.getEncoder().encodeToString(trained.tokens.get(rank)))
          .append(' ')
          .append(rank)
          .append('\n');
    }
    return lines.toString().getBytes(UTF_8);
  }

  static byte[] bytes(JsonNode json) {
    return TokenizerJson.MAPPER.writeValueAsBytes(json);
  }
}
