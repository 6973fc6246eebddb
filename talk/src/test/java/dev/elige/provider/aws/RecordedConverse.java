package dev.elige.provider.aws;

import dev.elige.provider.ChatRequest;
import dev.elige.provider.TextListener;
import dev.elige.provider.replay.RecordingFile;
import dev.elige.provider.replay.RecordingProvider;
import java.io.IOException;
import java.time.LocalDate;

/** One call of Bedrock's Converse, made against the strict server and recorded. */
public final class RecordedConverse {
  private static final String ANSWER =
      """
      {"metrics":{"latencyMs":551},
       "output":{"message":{"content":[{"text":"Go to Soria, it is quiet."}],"role":"assistant"}},
       "stopReason":"end_turn",
       "usage":{"inputTokens":60,"cacheReadInputTokens":900,"cacheWriteInputTokens":40,
        "outputTokens":120,"totalTokens":1120}}
      """;

  private RecordedConverse() {}

  /** Makes the call; the server holds it to its signature and its schema. */
  public static void record(ChatRequest request, RecordingFile file, LocalDate day)
      throws IOException {
    try (var server = new StrictAws();
        var account = new TestingAccount()) {
      server.schema("converse").thenJson(200, ANSWER);
      var _ =
          new RecordingProvider(account.bedrock(server), file, () -> day)
              .ask(request, TextListener.NONE);
    }
  }
}
